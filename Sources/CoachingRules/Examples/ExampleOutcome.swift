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

  /// What is not as it should be, in one sentence; a known gap that has been closed is told too. Nil for nothing.
  public var unexpected: String? {
    guard knownGap != nil else { return problem }
    return problem == nil ? "comes out right, so the gap is closed; remove known-gap" : nil
  }
}
