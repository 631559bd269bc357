/// Why a record or a file was left out: the closed list of `rejected.ndjson`.
public enum RejectionReason: String, CaseIterable, Sendable {
  /// The record is not well formed in its own format.
  case malformed
  /// The record holds bytes that are no UTF-8.
  case invalidEncoding = "invalid-encoding"
  /// The record has no identifier.
  case noIdentifier = "no-identifier"
  /// The record holds no events.
  case noEvents = "no-events"
  /// A time is missing, cannot be read, or lies outside the years 1970 to 2199.
  case impossibleTime = "impossible-time"
  /// A field holds something that the format does not allow there.
  case wrongType = "wrong-type"
  /// The record is larger than the stated maximum.
  case tooLarge = "too-large"
  /// The record is nested deeper than the stated maximum.
  case tooDeep = "too-deep"
  /// The file ends in the middle of the record.
  case truncated
  /// The file declares XML entities, which are never expanded.
  case entities
  /// The file is in no format that this program reads.
  case unknownFormat = "unknown-format"
  /// The file has no content.
  case empty
  /// The file cannot be opened, read or decompressed.
  case unreadable
}
