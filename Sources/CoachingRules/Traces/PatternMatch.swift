/// How far an event matches alternatives before it is known whose activation it answers.
package enum PatternMatch: UInt8, Sendable {
  case none
  /// It matches if it is the work of the agent in question.
  case ofItsAgent
  /// It matches whoever is in question.
  case ofAnybody
}
