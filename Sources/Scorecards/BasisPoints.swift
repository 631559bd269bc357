/// Shares as whole numbers of hundredths of a percent.
public enum BasisPoints {
  /// All of it.
  public static let whole = 10_000

  /// The share that `part` is of `total`, rounded half up; nil where there is no total.
  public static func share(_ part: Int, of total: Int) -> Int? {
    guard total > 0 else { return nil }
    // (2·part·10000 + total) / (2·total) without leaving the whole numbers; parts beyond 64 bits are out of reach of any desk.
    let (quotient, rest) = part.quotientAndRemainder(dividingBy: total)
    return quotient * whole + (2 * rest * whole + total) / (2 * total)
  }
}
