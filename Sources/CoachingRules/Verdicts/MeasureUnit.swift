/// What a measured value and its limit count.
public enum MeasureUnit: UInt8, CaseIterable, Sendable {
  case none, seconds, times, steps

  /// The name in outputs; nil for `none`.
  public var name: String? {
    switch self {
    case .none: nil
    case .seconds: "s"
    case .times: "times"
    case .steps: "steps"
    }
  }
}
