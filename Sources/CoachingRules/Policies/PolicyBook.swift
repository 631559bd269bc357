import Conversations
import MessageSignals

/// The policy of everybody, and what holds otherwise for some.
///
/// Of two overrides of the same value the more specific one wins, of two equally specific ones the later one.
public struct PolicyBook: Hashable, Sendable {
  /// What holds where no override does.
  public let base: Policy
  /// The overrides, in the order in which they are applied: the last word is the last one's.
  public let overrides: [PolicyOverride]

  /// A policy with overrides, in the order in which they were written.
  public init(base: Policy, overrides: [PolicyOverride] = []) {
    self.base = base
    self.overrides = overrides.enumerated()
      .sorted { ($0.element.scope.specificity, $0.offset) < ($1.element.scope.specificity, $1.offset) }
      .map(\.element)
  }

  /// The positions of the overrides that hold for a conversation; equal positions mean equal policies.
  ///
  /// There are few such lists in a run, so that whatever is worked out of a policy can be kept by them.
  public func positions(brand: String?, team: String?, channel: Channel, language: DetectedLanguage) -> [Int] {
    overrides.indices.filter {
      overrides[$0].scope.covers(brand: brand, team: team, channel: channel, language: language)
    }
  }

  /// The policy with the overrides at these positions.
  public func policy(at positions: [Int]) -> Policy {
    var policy = base
    for position in positions { policy.set(overrides[position].values) }
    return policy
  }

  /// The policy that holds for a conversation.
  public func policy(brand: String?, team: String?, channel: Channel, language: DetectedLanguage) -> Policy {
    policy(at: positions(brand: brand, team: team, channel: channel, language: language))
  }
}

extension Policy {
  /// Gives entries other values; names without an entry are passed over, since readers have refused them.
  mutating func set(_ values: [String: String]) {
    for (name, value) in values { entries[name]?.value = value }
  }

  /// A share in basis points as policies write it.
  static func written(basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
