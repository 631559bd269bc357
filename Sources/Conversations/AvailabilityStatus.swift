/// Whether an agent takes conversations.
public enum AvailabilityStatus: String, CaseIterable, Sendable {
  case available, busy, unavailable, offline
}
