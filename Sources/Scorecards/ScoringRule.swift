/// What a scorecard must know of a rule.
public struct ScoringRule: Hashable, Sendable {
  /// The rule's identifier.
  public var id: String
  /// Its section.
  public var section: String
  /// How many points one occasion is worth.
  public var weight: Int
  /// Whether one miss fails a contact.
  public var isCritical: Bool
  /// Whether a miss costs points; a rule on trial is shown only.
  public var isScored: Bool
  /// Of a rate rule: the share of misses, in basis points, up to which nothing is lost; nil for every other rule.
  public var rateLimit: Int?

  /// A rule with all that counts for scores.
  public init(
    id: String, section: String, weight: Int, isCritical: Bool = false, isScored: Bool = true, rateLimit: Int? = nil
  ) {
    self.id = id
    self.section = section
    self.weight = weight
    self.isCritical = isCritical
    self.isScored = isScored
    self.rateLimit = rateLimit
  }
}
