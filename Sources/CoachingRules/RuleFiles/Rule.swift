import Conversations

/// One coaching rule, sound from the moment it exists: everything a rule file says, compiled.
public struct Rule: Sendable {
  /// Completes the sentence "The agent …", always the good behaviour.
  public var id: String
  /// Its section, as an identifier of the pack's sections.
  public var section: String
  /// Where in the source documents it comes from.
  public var source: String
  /// How much it counts; 0 for nothing.
  public var weight: Int
  /// Whether one miss fails the contact.
  public var isCritical: Bool
  /// Where it is in its life.
  public var status: RuleStatus
  /// What one trace is about.
  public var caseKind: CaseKind
  /// The channels it is for; empty for all.
  public var channels: Set<Channel>
  /// What the source must be able to express.
  public var needs: CapabilitySet
  /// Of a rate rule: the share of misses, in basis points, up to which nothing is lost.
  public var rateLimit: Int?
  /// What switches it off for a case.
  public var unless: [Circumstance]
  /// What must hold; empty where the policy switched the rule off.
  public var constraints: [Constraint]
  /// Completes "The agent …".
  public var says: LocalizedText
  /// What is said when it is met.
  public var met: LocalizedText
  /// What is said when it is missed.
  public var missed: LocalizedText
  /// What is said when it is met with a remark.
  public var remark: LocalizedText?
  /// Why it matters.
  public var why: LocalizedText
  /// What to do instead.
  public var advice: LocalizedText
  /// When the rule is wrong.
  public var limits: LocalizedText
  /// Its examples: tests, documentation and coaching text.
  public var examples: [RuleExample]
  /// Variations that rightly change its verdict.
  public var exceptedVariations: Set<ExampleVariation>
  /// The file it was read from, below its pack's folder.
  public var file: String
  /// Identifiers that it had before: what was written with them still finds it.
  public var formerly: [String] = []

  /// Whether a miss costs points.
  public var isScored: Bool { status == .live }
}
