/// How far the exports reach: a limit that lies beyond is nobody's fault.
public struct Horizon: Sendable {
  /// The end of what the exports can show, in milliseconds since 1970; nil while it is not known.
  public var known: Int64?
  /// The latest instant known so far to lie before the horizon.
  public var reached: Int64

  /// A horizon with both its parts.
  public init(known: Int64?, reached: Int64) {
    self.known = known
    self.reached = reached
  }

  /// Whether a limit has certainly passed; nil if that is not known yet.
  @inlinable
  public func hasPassed(_ deadline: Int64) -> Bool? {
    if let known { return deadline <= known }
    return deadline <= reached ? true : nil
  }
}
