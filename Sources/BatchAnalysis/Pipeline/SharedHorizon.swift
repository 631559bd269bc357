import Synchronization

/// The latest instant that any worker has met so far: a lower bound of the run's horizon, shared without locks.
final class SharedHorizon: Sendable {
  private let latest = Atomic<Int64>(.min)

  /// The bound so far, in milliseconds since 1970.
  var reached: Int64 { latest.load(ordering: .relaxed) }

  /// Raises the bound.
  func raise(to instant: Int64) { latest.max(instant, ordering: .relaxed) }
}
