import Conversations

/// The event that a repair changes, as bytes that are good while a line is written.
struct RepairSite {
  /// What it is.
  var kind: EventKind
  /// Its conversation as JSON, where the line does not name it already; else empty.
  var conversation: [UInt8] = []
  /// The source's identifier; empty if it has none.
  var id: UnsafeBufferPointer<UInt8>
  /// Its ordinal in the conversation, from 1.
  var ordinal: Int64
  /// The words that are replaced or taken out.
  var words: UnsafeBufferPointer<UInt8>
  /// When it was, in milliseconds since 1970.
  var instant: Int64
  /// The zone of the site.
  var zone: ZoneClock
}
