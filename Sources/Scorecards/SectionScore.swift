/// One section on a scorecard.
public struct SectionScore: Hashable, Sendable {
  /// The section's identifier.
  public var section: String
  /// Weight points earned.
  public var earned: Int
  /// Weight points that could be earned.
  public var possible: Int

  /// The section's score in basis points; nil where nothing was assessable.
  public var score: Int? { BasisPoints.share(earned, of: possible) }
}
