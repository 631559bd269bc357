/// What became of one activation of a constraint.
package struct ActivationResult {
  /// How it ended.
  package enum State {
    case fulfilled, violated
    /// Not fulfilled, but the transcript begins too late to blame anyone.
    case beginningUnknown
    /// Only the day is known of a time that would decide.
    case timeUnknown
    /// Whether it is free text or a template cannot be told.
    case formUnknown
    /// The number that is measured is not known.
    case valueUnknown
  }

  /// How it ended.
  package var state: State
  /// Who is charged or credited, as a position among the case's agents.
  package var agent: Int32
  /// Position of the activation in the trace.
  package var activation: Int32
  /// Position of the target in the trace; -1 for none.
  package var target: Int32 = -1
  /// Position in the trace of the event at which something is absent or to be repaired; -1 for none.
  package var place: Int32 = -1
  /// The measured value (milliseconds, or a count); `Int64.min` for none.
  package var value: Int64 = .min
  /// When the limit passed or would have, in milliseconds since 1970; `Int64.max` for no limit.
  package var deadline: Int64 = .max
  /// Bits of the steps that were found.
  package var steps: UInt32 = 0
  /// Whether it is met with a remark.
  package var hasRemark = false
  /// Position of its constraint among those that are run.
  package var constraint: Int32 = 0
}
