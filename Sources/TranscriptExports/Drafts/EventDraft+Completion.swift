import Conversations

extension EventDraft {
  /// Fills what is empty here with what another record says of the same event; false if both say something and it differs.
  mutating func complete(from other: EventDraft) -> Bool {
    var agrees = true
    for field in Self.texts {
      if self[keyPath: field].isEmpty {
        self[keyPath: field] = other[keyPath: field]
      } else if !other[keyPath: field].isEmpty, self[keyPath: field] != other[keyPath: field] {
        agrees = false
      }
    }
    if by == .unknown { by = other.by } else if other.by != .unknown, by != other.by { agrees = false }
    // The delivery of a message only ever advances; the later record knows more.
    if other.delivery.rawValue > delivery.rawValue { delivery = other.delivery }
    if cause == .unknown { cause = other.cause }
    if kind == .text { kind = other.kind }
    if score == nil { (score, maximum) = (other.score, other.maximum) }
    isAutomatic = isAutomatic || other.isAutomatic
    isProactive = isProactive || other.isProactive
    return agrees
  }

  private static let texts: [any WritableKeyPath<EventDraft, String> & Sendable] = [
    \.at, \.agent, \.group, \.id, \.text, \.template, \.menu, \.errorCode, \.toAgent, \.toGroup, \.reason, \.until,
    \.status, \.survey, \.person,
  ]
}
