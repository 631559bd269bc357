import Conversations

/// Reads drafts back from what `TranscriptJSONWriter` wrote with extras; not for exports, whose faults it would not name.
public struct DraftDecoder {
  private let parser = JSONParser()

  /// A decoder.
  public init() {}

  /// The draft in these bytes, which 64 readable ones must follow; nil if they hold none.
  public func conversation(_ bytes: UnsafeBufferPointer<UInt8>) -> ConversationDraft? {
    guard case .success(let value) = parser.parse(bytes) else { return nil }
    return Self.conversation(value)
  }

  /// The draft that a value holds; nil if it is no object.
  static func conversation(_ value: JSONValue) -> ConversationDraft? {
    guard value.isObject else { return nil }
    var draft = ConversationDraft(source: "", id: "", capabilities: [])
    for (name, value) in value.members {
      switch name {
      case "id": draft.id = value.string
      case "source": draft.source = value.string
      case "channel": draft.channel = Channel(rawValue: value.string)
      case "unknown": draft.unknownCount = Int(value.integer ?? 0)
      case "customer": take(value, into: &draft.customer)
      case "agents": draft.agents = value.elements.map { agent($0) }
      case "capabilities":
        draft.capabilities = CapabilitySet(value.elements.compactMap { Capability(rawValue: $0.string) })
      case "events": draft.events = value.elements.map { event($0) }
      default: _ = draft.set(name, to: value.string)
      }
    }
    return draft
  }

  private static func agent(_ value: JSONValue) -> AgentDraft {
    var agent = AgentDraft(id: "")
    take(value, into: &agent)
    return agent
  }

  private static func take(_ value: JSONValue, into draft: inout some DraftTexts) {
    for (name, value) in value.members { _ = draft.set(name, to: value.string) }
  }

  private static func event(_ value: JSONValue) -> EventDraft {
    let type = value.member("type")
    let known = type?.text.flatMap { TranscriptVocabulary.eventKind(FieldName($0)) }
    var event = EventDraft(known ?? .unknown, at: "")
    if known == nil { event.status = type?.string ?? "" }
    for (name, value) in value.members {
      guard let bytes = value.text else {
        switch name {
        case "automatic": event.isAutomatic = value.isTrue
        case "proactive": event.isProactive = value.isTrue
        case "score": event.score = value.integer.map { Int($0) }
        case "max": event.maximum = value.integer.map { Int($0) }
        default: break
        }
        continue
      }
      set(name, bytes, &event)
    }
    return event
  }

  private static func set(_ name: FieldName, _ bytes: UnsafeBufferPointer<UInt8>, _ event: inout EventDraft) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch name {
    case "at": event.at = text
    case "by": event.by = TranscriptVocabulary.author(FieldName(bytes)) ?? .unknown
    case "agent": event.agent = text
    case "group": event.group = text
    case "id": event.id = text
    case "kind":
      if event.type == .survey {
        event.survey = text
      } else {
        event.kind = TranscriptVocabulary.messageKind(FieldName(bytes)) ?? .text
      }
    case "text", "comment": event.text = text
    case "template": event.template = text
    case "menu": event.menu = text
    case "delivery": event.delivery = TranscriptVocabulary.delivery(FieldName(bytes)) ?? .unknown
    case "errorCode": event.errorCode = text
    case "toAgent": event.toAgent = text
    case "toGroup": event.toGroup = text
    case "reason": event.reason = text
    case "until": event.until = text
    case "cause": event.cause = TranscriptVocabulary.resumeCause(FieldName(bytes)) ?? .unknown
    case "status": event.status = text
    case "identity": event.identity = text
    case "person": event.person = text
    default: break
    }
  }
}
