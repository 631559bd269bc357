/// When a run took place: for `run.json` only, since everything else must not depend on it.
public struct RunClock: Hashable, Sendable {
  /// When it began, in milliseconds since 1970.
  public var started: Int64
  /// When it ended, in milliseconds since 1970.
  public var finished: Int64

  /// A run between two instants.
  public init(started: Int64, finished: Int64) {
    self.started = started
    self.finished = finished
  }
}
