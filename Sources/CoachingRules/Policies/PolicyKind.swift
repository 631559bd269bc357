import Conversations

/// What kind of value a policy value is, as the one that the pack gives it shows.
public enum PolicyKind: Hashable, Sendable {
  /// One of a closed set.
  case choice([String])
  /// A length of time, as `90s`, `3m`, `24h` or `30d`.
  case duration
  /// A share, as `15%`.
  case share
  /// Hours of the week, as `Mo-Sa 08:00-20:00`.
  case hours
  /// A whole number.
  case count
  /// A number with a decimal part, as `1.5`.
  case amount
  /// Any text.
  case text

  /// The kind of an entry.
  init(_ entry: Policy.Entry) {
    if !entry.allowed.isEmpty {
      self = .choice(entry.allowed)
    } else {
      self = [.duration, .share, .hours, .count, .amount].first { $0.accepts(entry.value) } ?? .text
    }
  }

  /// Whether a written value is of this kind.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .choice(let allowed): allowed.contains(text)
    case .duration: WrittenDuration.short(text) != nil
    case .share: Policy.basisPoints(text) != nil
    case .hours: WeeklyHours(text) != nil
    case .count: Self.isNumber(text, parts: 1...1)
    case .amount: Self.isNumber(text, parts: 1...2)
    case .text: !text.isEmpty
    }
  }

  /// What is wrong with a value of another kind, and what to write instead.
  func refusal(of text: String, for name: String) -> String {
    switch self {
    case .choice(let allowed):
      let suggestion = NearestName.suggestion(for: text, among: allowed)
      return "\(name) cannot be \"\(text)\"; "
        + (suggestion.map { "write \"\($0)\"" } ?? "write one of: \(allowed.joined(separator: ", "))")
    case .duration: return "\(name) is a duration; write it as 90s, 3m, 24h or 30d"
    case .share: return "\(name) is a share; write it as 15%"
    case .hours: return "\(name) is hours of the week; write it as Mo-Sa 08:00-20:00"
    case .count: return "\(name) is a whole number; write it as 3"
    case .amount: return "\(name) is a number; write it as 1.5"
    case .text: return "\(name) needs a value; write one"
    }
  }

  private static func isNumber(_ text: String, parts allowed: ClosedRange<Int>) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return allowed.contains(parts.count)
      && parts.allSatisfy { (1...9).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }
}

extension Policy.Entry {
  /// What kind of value it is.
  public var kind: PolicyKind { PolicyKind(self) }
}
