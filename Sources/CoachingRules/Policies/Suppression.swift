import Conversations

/// A decision of people not to count a rule's verdicts somewhere, for a reason and until a day.
public struct Suppression: Hashable, Sendable {
  /// Where it holds: wherever everything is so that it names.
  public struct Scope: Hashable, Sendable {
    /// The agent; nil for any.
    public var agent: String?
    /// The team; nil for any.
    public var team: String?
    /// The brand; nil for any.
    public var brand: String?
    /// The channel; nil for any.
    public var channel: Channel?
    /// The conversation; nil for any.
    public var conversation: String?
    /// The customer; nil for any.
    public var customer: String?

    /// What it names, by the keys of suppression files, in their order.
    public var parts: [(key: String, value: String)] {
      [
        ("agent", agent), ("team", team), ("brand", brand), ("channel", channel?.rawValue),
        ("conversation", conversation), ("customer", customer),
      ].compactMap { part in part.1.map { (part.0, $0) } }
    }
  }

  /// The rule, by its present identifier.
  public var rule: String
  /// Where it holds.
  public var scope: Scope
  /// Why.
  public var reason: String
  /// Who answers for it.
  public var owner: String
  /// The last day on which it holds, in days since 1970-01-01.
  public var expires: Int32
  /// The name of the file that it stands in.
  public var file: String
  /// Its line in the file, from 1.
  public var line: Int

  /// The last day on which it holds, as `2026-12-31`.
  public var lastDay: String { CivilDate.written(days: Int(expires)) }

  /// Whether a verdict on a rule is suppressed; `day` is that of its conversation, in days since 1970-01-01.
  public func covers(
    rule: String, agent: String?, team: String?, brand: String?, channel: Channel?, conversation: String?,
    customer: String?, day: Int32
  ) -> Bool {
    func holds<Value: Equatable>(_ named: Value?, _ value: Value?) -> Bool { named == nil || named == value }
    return self.rule == rule && day <= expires && holds(scope.agent, agent) && holds(scope.team, team)
      && holds(scope.brand, brand) && holds(scope.channel, channel) && holds(scope.conversation, conversation)
      && holds(scope.customer, customer)
  }
}
