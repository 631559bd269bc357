/// Agreement beyond chance, from -1 to 1, with the bounds between which the true one lies with 95 % confidence.
public struct AgreementCoefficient: Hashable, Sendable {
  /// The coefficient.
  public var value: Double
  /// Its standard error for large samples.
  public var standardError: Double

  /// A coefficient with its standard error.
  public init(value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
  }

  /// The lower bound, at least -1.
  public var low: Double { max(-1, value - WilsonInterval.z * standardError) }

  /// The upper bound, at most 1.
  public var high: Double { min(1, value + WilsonInterval.z * standardError) }
}
