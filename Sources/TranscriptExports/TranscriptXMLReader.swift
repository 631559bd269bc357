import CLibXML2
import CSimdjson
import Conversations

/// Reads conversations and availability records of the transcript format from XML, with libxml2's SAX2 push parser.
///
/// The parser's context is kept from record to record: it is fed the root element once, then record after record. After a record that
/// is not well formed it is made anew, so that the next one starts clean.
final class TranscriptXMLReader: ExportReader {
  static let namespace: StaticString = "urn:debrief:transcript:1"

  /// Whether `bytes` are the name of the transcript format's namespace.
  static func isNamespace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.elementsEqual(UnsafeBufferPointer(start: namespace.utf8Start, count: namespace.utf8CodeUnitCount))
  }

  private var context: xmlParserCtxtPtr?
  private var handler = xmlSAXHandler()
  private var bytesFed = 0
  /// What the callbacks work on.
  private var draft: XMLRecordDraft?

  /// libxml2 refuses more than 10 MB in its look-ahead; a large record is fed in slices.
  private static let sliceBytes = 1 << 18
  /// libxml2 compares every attribute of an element with every other.
  private static let mostAttributes = 5000
  /// Names are interned in the context for as long as it lives, so it does not live for ever.
  private static let contextBytes = 1 << 26

  init() {
    XMLCallbacks.install(in: &handler)
  }

  deinit { dropContext() }

  func read(
    _ record: UnsafeBufferPointer<UInt8>, at position: SourcePosition, header: ExportHeader,
    into builder: ConversationBuilder
  ) -> RecordOutcome {
    func rejected(_ reason: RejectionReason, _ sentence: String) -> RecordOutcome {
      .rejected(Rejection(position: position, reason: reason, sentence: sentence))
    }
    guard let start = record.baseAddress, debrief_utf8_is_valid(start, record.count) != 0 else {
      return rejected(
        .invalidEncoding, "The record holds bytes that are no UTF-8; export it as UTF-8 or declare its encoding.")
    }
    let draft = self.draft ?? XMLRecordDraft()
    self.draft = draft
    if let problem = parse(record, into: draft, at: position, header: header, builder) { return .rejected(problem) }
    switch draft.kind {
    case .foreign: return .ignored
    case .availability:
      builder.requireHeaderZone(header)
      if builder.isRejected, case .failure(let rejection) = builder.finish() { return .rejected(rejection) }
      return draft.availabilityOutcome ?? rejected(.malformed, "The availability record is not complete.")
    case .conversation:
      builder.requireHeaderZone(header)
      switch builder.finish() {
      case .success(let conversation): return .conversation(conversation)
      case .failure(let rejection): return .rejected(rejection)
      }
    }
  }

  /// Reads a record with libxml2; nil if it is well formed.
  private func parse(
    _ record: UnsafeBufferPointer<UInt8>, into draft: XMLRecordDraft, at position: SourcePosition,
    header: ExportHeader, _ builder: ConversationBuilder
  ) -> Rejection? {
    builder.begin(at: position, header: header)
    draft.begin(builder: builder, at: position)
    guard let start = record.baseAddress else { return nil }
    if XMLBlock(bytes: start, count: record.count, isLast: true).hasManyAttributes(limit: Self.mostAttributes) {
      return Rejection(
        position: position, reason: .tooLarge, sentence: "An element has more than \(Self.mostAttributes) attributes.")
    }
    debrief_silence_xml_errors()
    guard let context = freshContext(for: draft) else {
      return Rejection(position: position, reason: .malformed, sentence: "The XML parser could not be started.")
    }
    var fed = 0
    while fed < record.count, context.pointee.wellFormed != 0 {
      let count = min(Self.sliceBytes, record.count - fed)
      start.withMemoryRebound(to: CChar.self, capacity: record.count) {
        _ = xmlParseChunk(context, $0 + fed, Int32(count), 0)
      }
      fed += count
    }
    // The parser may hold back the last bytes until it sees what follows.
    xmlParseChunk(context, "\n", 1, 0)
    bytesFed += record.count
    if context.pointee.wellFormed != 0, draft.isComplete { return nil }
    let isTooDeep = draft.wasTooDeep
    dropContext()
    return Rejection(
      position: position, reason: isTooDeep ? .tooDeep : .malformed,
      sentence: isTooDeep
        ? "The record is nested deeper than 250 elements."
        : "The record is not well-formed XML; check its tags, quotes and ampersands.")
  }

  private func freshContext(for draft: XMLRecordDraft) -> xmlParserCtxtPtr? {
    if bytesFed > Self.contextBytes { dropContext() }
    if let context { return context }
    bytesFed = 0
    guard
      let made = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(draft).toOpaque(), nil, 0, nil)
    else { return nil }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(made, Int32(bitPattern: options))
    let root = "<transcripts xmlns=\"\(Self.namespace)\">\n"
    draft.isInWrapper = false
    xmlParseChunk(made, root, Int32(root.utf8.count), 0)
    context = made
    return made
  }

  private func dropContext() {
    guard let context else { return }
    // A document type inside a record makes libxml2 build a document of its own.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
    self.context = nil
  }
}
