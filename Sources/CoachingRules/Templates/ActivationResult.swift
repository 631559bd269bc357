/// What became of one activation of a constraint.
package struct ActivationResult {
  /// How it ended.
  package enum State {
    case fulfilled, violated
    /// Not fulfilled, but the transcript begins too late to blame anyone.
    case beginningUnknown
    /// Only the day is known of a time that would decide.
    case timeUnknown
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
  /// Bits of the steps that were found.
  package var steps: UInt32 = 0
}
