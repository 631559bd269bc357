/// Between which shares the true rate lies with 95 % confidence, in basis points.
///
/// Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical
/// Association 22 (1927), 209–212. Unlike the textbook interval it stays between 0 and 1 and is sound for a handful of cases.
public struct WilsonInterval: Hashable, Sendable {
  /// The lower bound in basis points.
  public var low: Int
  /// The upper bound in basis points.
  public var high: Int

  /// The 97.5 % point of the normal distribution.
  static let z = 1.959963985

  /// The interval of `hits` out of `count`; nil where nothing was counted.
  public init?(hits: Int, of count: Int) {
    guard count > 0 else { return nil }
    self.init(share: Double(hits) / Double(count), of: count)
  }

  /// The interval of the mean of `count` shares, each between 0 and 1, whose mean is `earned` out of `possible`.
  ///
  /// No such shares vary more than hits and misses with the same mean do, so the interval is wide enough, if anything too wide.
  public init?(earned: Int, possible: Int, of count: Int) {
    guard count > 0, possible > 0 else { return nil }
    self.init(share: Double(earned) / Double(possible), of: count)
  }

  private init(share: Double, of count: Int) {
    let count = Double(count)
    let square = Self.z * Self.z
    let centre = share + square / (2 * count)
    let spread = Self.z * ((share * (1 - share) + square / (4 * count)) / count).squareRoot()
    let scale = Double(BasisPoints.whole) / (1 + square / count)
    low = max(0, Int(((centre - spread) * scale).rounded()))
    high = min(BasisPoints.whole, Int(((centre + spread) * scale).rounded()))
  }
}
