/// How exactly a time was written, the finest first.
public enum TimePrecision: UInt8, CaseIterable, Comparable, Sendable {
  case millisecond, second, minute, day

  /// Whether `lhs` is the finer one.
  @inlinable
  public static func < (lhs: TimePrecision, rhs: TimePrecision) -> Bool { lhs.rawValue < rhs.rawValue }
}
