/// A share between 0 and 1 with the bounds between which the true one lies with 95 % confidence.
public struct EstimatedShare: Hashable, Sendable {
  /// The share.
  public var value: Double
  /// The lower bound.
  public var low: Double
  /// The upper bound.
  public var high: Double

  /// A share with its bounds.
  public init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// The share of `hits` among `count` with Wilson's interval; nil where nothing was counted.
  public init?(_ hits: Int, of count: Int) {
    guard let interval = WilsonInterval(hits: hits, of: count) else { return nil }
    let whole = Double(BasisPoints.whole)
    self.init(
      value: Double(hits) / Double(count), low: Double(interval.low) / whole, high: Double(interval.high) / whole)
  }

  /// The share and its bounds carried over by a rising function.
  public func mapped(_ function: (Double) -> Double) -> EstimatedShare {
    EstimatedShare(value: function(value), low: function(low), high: function(high))
  }
}
