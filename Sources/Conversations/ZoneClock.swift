import Foundation

/// The offsets of one time zone over the years, as a table: local days and local times without asking Foundation each time.
///
/// The table covers 1970 to 2100; later years keep the last offset. Look-ups are O(log transitions).
public final class ZoneClock: Sendable {
  /// The zone's IANA name.
  public let name: String
  private let nameBytes: [UInt8]
  /// Instants, in milliseconds, from which the offset of the same position holds.
  private let starts: [Int64]
  /// Offsets from UTC, in milliseconds.
  private let offsets: [Int64]

  private static let lastInstant = Date(timeIntervalSince1970: 4_102_444_800)

  /// The clock of the zone with this IANA name; nil if there is no such zone.
  public init?(named name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.name = name
    nameBytes = Array(name.utf8)
    var instant = Date(timeIntervalSince1970: 0)
    var starts: [Int64] = [.min]
    var offsets = [Int64(zone.secondsFromGMT(for: instant)) * 1000]
    while let next = zone.nextDaylightSavingTimeTransition(after: instant), next > instant, next < Self.lastInstant {
      starts.append(Int64(next.timeIntervalSince1970) * 1000)
      offsets.append(Int64(zone.secondsFromGMT(for: next)) * 1000)
      instant = next
    }
    self.starts = starts
    self.offsets = offsets
  }

  private init() {
    name = "UTC"
    nameBytes = Array("UTC".utf8)
    starts = [.min]
    offsets = [0]
  }

  /// Calls `body` with the name's bytes.
  package func withName(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { nameBytes.withUnsafeBufferPointer(body) }

  /// The clock without an offset.
  public static let utc = ZoneClock()

  /// Offset from UTC at an instant, both in milliseconds.
  public func offset(at milliseconds: Int64) -> Int64 {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= milliseconds { low = middle } else { high = middle }
    }
    return offsets[low]
  }

  /// The first instant after `milliseconds` from which another offset holds; `Int64.max` if there is none.
  public func nextChange(after milliseconds: Int64) -> Int64 {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= milliseconds { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : .max
  }

  /// The instant at which clocks on the wall show `local` milliseconds since 1970-01-01T00:00 local.
  ///
  /// A time that occurs twice (autumn) is taken the first time; one that never occurs (spring) is moved on by the gap.
  public func instant(local: Int64) -> Int64 {
    let dayBefore = offset(at: local - 86_400_000)
    let dayAfter = offset(at: local + 86_400_000)
    if dayBefore == dayAfter, offset(at: local - dayBefore) == dayBefore { return local - dayBefore }
    // The earlier of two candidates is right whenever it is consistent; inside a gap the offset before the change moves the time on.
    let first = local - dayBefore
    if offset(at: first) == dayBefore { return first }
    let second = local - dayAfter
    return offset(at: second) == dayAfter ? second : first
  }

  /// Days since 1970-01-01 on the zone's calendar.
  public func localDay(at milliseconds: Int64) -> Int32 {
    let local = milliseconds + offset(at: milliseconds)
    return Int32(truncatingIfNeeded: local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000)
  }

  /// Whether two instants lie on the same day of the zone's calendar.
  public func isSameDay(_ one: Int64, _ other: Int64) -> Bool { localDay(at: one) == localDay(at: other) }
}
