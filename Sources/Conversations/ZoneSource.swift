/// Where the zone of a time came from.
public enum ZoneSource: UInt8, CaseIterable, Sendable {
  /// Written with the time.
  case explicit
  /// Worked out from the conversation, its file or a file beside it.
  case derived
  /// Nobody said; a default was taken.
  case assumed
}
