/// Something about a whole case that can switch a rule off for it.
public enum Circumstance: String, CaseIterable, Sendable {
  /// The agent had already written to the customer in this conversation on the same day.
  case resumedSameDay = "resumed-same-day"
}
