import Conversations

/// Time between an activation and a target, by the clock that a constraint names.
package enum TimeLimit {
  /// Milliseconds by which a clock without seconds may be off.
  package static let minuteTolerance: Int64 = 60_000

  /// Whether only the day is known of a time that decides.
  @inline(__always)
  static func isUnknown(_ one: TraceEvent, _ other: TraceEvent?) -> Bool {
    one.precision == .day || other?.precision == .day
  }

  /// Milliseconds by which the times of two events may be off.
  @inline(__always)
  static func tolerance(_ one: TraceEvent, _ other: TraceEvent?) -> Int64 {
    one.precision == .minute || other?.precision == .minute ? minuteTolerance : 0
  }

  /// The instant at which a limit, counted from an event, passes.
  static func deadline(
    from event: TraceEvent, _ limit: Int64, tolerance: Int64, _ program: ConstraintProgram, _ scope: CaseScope
  ) -> Int64 {
    if program.runsInDeskHours, let clock = scope.deskClock {
      return clock.deadline(from: event.time, after: limit) + tolerance
    }
    return event.time + limit + tolerance
  }

  /// Milliseconds between two events.
  static func elapsed(
    from event: TraceEvent, to other: TraceEvent, _ program: ConstraintProgram, _ scope: CaseScope
  ) -> Int64 {
    if program.runsInDeskHours, let clock = scope.deskClock {
      return clock.elapsed(from: event.time, to: other.time)
    }
    return other.time - event.time
  }

  /// Whether a forbidden target lies within the window for certain, where times lack seconds.
  @inline(__always)
  static func isCertainlyWithin(_ earlier: TraceEvent, _ later: TraceEvent, _ program: ConstraintProgram) -> Bool {
    let distance = later.time - earlier.time
    let tolerance = tolerance(earlier, later)
    if program.after > 0, distance < program.after + tolerance { return false }
    return program.within.map { distance <= $0 - tolerance } ?? true
  }

  /// Whether a wanted target may lie within the window, where times lack seconds.
  @inline(__always)
  static func mayBeWithin(_ earlier: TraceEvent, _ later: TraceEvent, _ program: ConstraintProgram) -> Bool {
    let distance = later.time - earlier.time
    let tolerance = tolerance(earlier, later)
    if program.after > 0, distance < program.after - tolerance { return false }
    return program.within.map { distance <= $0 + tolerance } ?? true
  }
}
