/// What came out when an example was run.
public struct ExampleOutcome: Sendable {
  /// The rule's identifier.
  public var rule: String
  /// The example's title.
  public var title: String
  /// The line of the rule file.
  public var line: Int
  /// The variation that was run; nil for the example as it is written.
  public var variation: ExampleVariation?
  /// What is wrong, in one sentence; nil if everything agrees.
  public var problem: String?
  /// Why the program is known not to see it; nil if it should.
  public var knownGap: String?

  /// Whether the example came out as it is due (for a known gap: whether it still does not).
  public var isAsExpected: Bool { problem == nil || knownGap != nil }
}
