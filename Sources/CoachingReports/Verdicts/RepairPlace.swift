import Conversations

/// Where a repair belongs: how to write its message and agent, and which clock its reader lives by.
struct RepairPlace {
  /// Appends an event's identifier as JSON.
  let message: (Int32, inout [UInt8]) -> Void
  /// The agent's identifier as JSON.
  let agent: [UInt8]
  /// The zone of the site.
  let zone: ZoneClock
}
