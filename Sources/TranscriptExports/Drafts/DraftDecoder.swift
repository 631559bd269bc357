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
      case "brand": draft.brand = value.string
      case "site": draft.site = value.string
      case "timeZone": draft.timeZone = value.string
      case "language": draft.language = value.string
      case "exportedAt": draft.exportedAt = value.string
      case "unknown": draft.unknownCount = Int(value.integer ?? 0)
      case "customer": draft.customer = customer(value)
      case "agents": draft.agents = value.elements.map { agent($0) }
      case "capabilities":
        draft.capabilities = CapabilitySet(value.elements.compactMap { Capability(rawValue: $0.string) })
      case "events": draft.events = value.elements.map { event($0) }
      default: break
      }
    }
    return draft
  }

  private static func customer(_ value: JSONValue) -> CustomerDraft {
    var customer = CustomerDraft()
    for (name, value) in value.members {
      switch name {
      case "id": customer.id = value.string
      case "givenName": customer.givenName = value.string
      case "familyName": customer.familyName = value.string
      case "phone": customer.phone = value.string
      case "email": customer.email = value.string
      case "timeZone": customer.timeZone = value.string
      default: break
      }
    }
    return customer
  }

  private static func agent(_ value: JSONValue) -> AgentDraft {
    var agent = AgentDraft(id: "")
    for (name, value) in value.members {
      switch name {
      case "id": agent.id = value.string
      case "givenName": agent.givenName = value.string
      case "familyName": agent.familyName = value.string
      case "pseudonym": agent.pseudonym = value.string
      case "group": agent.group = value.string
      case "team": agent.team = value.string
      default: break
      }
    }
    return agent
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
