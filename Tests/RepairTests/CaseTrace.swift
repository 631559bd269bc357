import CoachingRules

/// The annotated events of one case, each with a name that stays the same when the transcript is changed.
struct CaseTrace {
  /// The events; a contact's are those of its whole conversation, since rules look back.
  var events: [TraceEvent] = []
  /// The name of each event.
  var names: [String] = []
  /// Positions in which activations count.
  var range: Range<Int> = 0..<0
  /// Whether its last event gives it up.
  var endsByMove = false
  /// Whether its agent had written on the same day before.
  var isResumedSameDay = false
}
