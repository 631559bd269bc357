/// The samples drawn from all findings of one kind.
public struct QuoteGroup: Hashable, Sendable {
  /// The samples, in the order of the draw.
  public var samples: [QuoteSample]
  /// How many findings they were drawn from.
  public var total: Int

  /// Samples drawn from so many findings.
  public init(samples: [QuoteSample] = [], total: Int = 0) {
    self.samples = samples
    self.total = total
  }
}
