import Conversations

/// What libxml2's callbacks build a record from: the place in the tree, and the builder.
final class XMLRecordDraft: XMLCallbacks {
  /// What the record's element is.
  enum Kind {
    case conversation, availability
    /// An element of another namespace.
    case foreign
  }

  private(set) var kind = Kind.foreign
  /// Whether the record's element has begun and ended.
  private(set) var isComplete = false
  private(set) var wasTooDeep = false
  private(set) var availabilityOutcome: RecordOutcome?
  /// Whether the root element that records are wrapped in has begun.
  var isInWrapper = false

  private(set) var builder: ConversationBuilder?
  private var position = SourcePosition(file: 0, byteOffset: 0, record: 0)
  /// Elements open, the record being the first.
  private var depth = 0
  /// Whether text directly inside the conversation, where none belongs, has been counted.
  private var isInStrayText = false
  /// Position among the builder's events of the one whose text is being read; -1 for none.
  var textEvent = -1
  var text = ByteSpan.empty

  /// Deeper elements than this are not followed.
  static let depthLimit = 250

  func begin(builder: ConversationBuilder, at position: SourcePosition) {
    self.builder = builder
    self.position = position
    kind = .foreign
    isComplete = false
    wasTooDeep = false
    availabilityOutcome = nil
    depth = 0
    textEvent = -1
    text = .empty
    isInStrayText = false
  }

  /// Takes a start tag from libxml2, the first of which is the wrapper's.
  override func startElement(_ element: XMLElement) {
    if isInWrapper { open(element) } else { isInWrapper = true }
  }

  /// Takes a start tag of the record.
  func open(_ element: XMLElement) {
    guard let builder else { return }
    isInStrayText = false
    depth += 1
    if depth > Self.depthLimit { wasTooDeep = true }
    switch depth {
    case 1: startRecord(element, builder)
    case 2 where kind == .conversation: startPart(element, builder)
    default: if kind != .foreign { builder.unknownCount += 1 }
    }
  }

  override func endElement() {
    guard let builder, depth > 0 else { return }
    isInStrayText = false
    depth -= 1
    if depth == 1, textEvent >= 0 {
      if textEvent < builder.events.count, !text.isEmpty { builder.events[textEvent].text = text }
      textEvent = -1
      text = .empty
    }
    if depth == 0 { isComplete = true }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let builder, depth > 0 else { return }
    if textEvent >= 0 {
      // Text of elements inside a message is text of the message: no word of it is dropped.
      builder.extend(&text, with: bytes)
    } else if depth == 1, kind != .foreign, !isInStrayText, bytes.contains(where: { !$0.isJSONSpace }) {
      // Once for each run of text, in however many pieces it comes.
      isInStrayText = true
      builder.unknownCount += 1
    }
  }

  private func startRecord(_ element: XMLElement, _ builder: ConversationBuilder) {
    guard element.isTranscript else { return }
    switch element.name {
    case "conversation":
      kind = .conversation
      startConversation(element, builder)
    case "availability":
      kind = .availability
      startAvailability(element, builder)
    default: break
    }
  }

  private func startAvailability(_ element: XMLElement, _ builder: ConversationBuilder) {
    var fields = AvailabilityFields()
    for attribute in element.attributes where !attribute.isPrefixed {
      if attribute.name == "timeZone" {
        builder.requireZone(attribute.value)
      } else {
        _ = fields.set(attribute.name, attribute.value)
      }
    }
    availabilityOutcome = fields.outcome(at: position, builder: builder)
  }

  private func startConversation(_ element: XMLElement, _ builder: ConversationBuilder) {
    // The zone first: "exportedAt" may need it.
    for attribute in element.attributes where !attribute.isPrefixed && attribute.name == "timeZone" {
      builder.requireZone(attribute.value)
    }
    for attribute in element.attributes {
      let value = attribute.value
      switch attribute.isPrefixed ? FieldName("prefixed:attribute") : attribute.name {
      case "id": builder.id = builder.store(value)
      case "channel":
        if let known = TranscriptVocabulary.channel(FieldName(value)) {
          builder.channel = known
        } else {
          builder.unknownCount += 1
        }
      case "brand": builder.brand = builder.identifiers.intern(value)
      case "site": builder.site = builder.identifiers.intern(value)
      case "language": builder.language = builder.identifiers.intern(value)
      case "capabilities": builder.capabilities = builder.capabilities(in: value)
      case "exportedAt": builder.requireExportedAt(value)
      case "timeZone": break
      default: builder.unknownCount += 1
      }
    }
  }
}
