import Conversations

/// A number of a constraint: written in the rule file, or a value that the manager may set.
public enum PolicyAmount: Hashable, Sendable {
  /// This number: milliseconds of a duration, tenths of a measured share, else units.
  case fixed(Int64)
  /// The policy's value of this name.
  case named(String, Kind)

  /// What the number counts.
  public enum Kind: String, Sendable {
    /// Milliseconds.
    case duration
    /// Whole units.
    case count
    /// Tenths: `1.5` is 15.
    case tenths
  }

  /// The number under a policy; nil if the policy has no such value.
  public func value(_ policy: Policy) -> Int64? {
    switch self {
    case .fixed(let value): value
    case .named(let name, let kind): policy.entries[name].flatMap { kind.value(of: $0.value) }
    }
  }

  /// The policy value's name; nil for a fixed number.
  public var policyName: String? {
    if case .named(let name, _) = self { name } else { nil }
  }
}

extension PolicyAmount.Kind {
  /// The number that a text writes; nil if it is none of this kind.
  public func value(of text: String) -> Int64? {
    switch self {
    case .duration: return WrittenDuration.short(text)
    case .count: return Int64(text).flatMap { $0 >= 0 ? $0 : nil }
    case .tenths:
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard let whole = parts.first.flatMap({ Int64($0) }), whole >= 0, whole < 1_000_000 else { return nil }
      guard parts.count == 2 else { return parts.count == 1 ? whole * 10 : nil }
      guard parts[1].count == 1, let tenth = Int64(parts[1]) else { return nil }
      return whole * 10 + tenth
    }
  }
}
