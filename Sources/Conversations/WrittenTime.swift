/// A time as it is written in an export (RFC 3339 and its looser relatives), read but not yet placed in a zone.
///
/// `2026-10-05T10:00:00+02:00`, `2026-10-05 10:00`, `2026-10-05T10:00:00.250Z`, `2026-10-05`: `T` or a space, seconds and fraction optional,
/// a zone designator optional. O(length), without allocation.
public struct WrittenTime: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00 on the clock that was read.
  public var localMilliseconds: Int64
  /// Minutes east of UTC; nil if no zone was written.
  public var offsetMinutes: Int?
  /// How exactly it was written.
  public var precision: TimePrecision

  /// A time of a known precision without a zone.
  public init(localMilliseconds: Int64, precision: TimePrecision) {
    self.localMilliseconds = localMilliseconds
    self.offsetMinutes = nil
    self.precision = precision
  }

  /// Reads a time; nil if it is none or if it names a day or hour that does not exist.
  public init?(_ text: UnsafeBufferPointer<UInt8>) {
    var cursor = Cursor(bytes: text)
    guard let year = cursor.digits(4), cursor.skip(0x2D), let month = cursor.digits(2), cursor.skip(0x2D),
      let day = cursor.digits(2), (1...12).contains(month), day >= 1,
      day <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    let midnight = Int64(CivilDate.days(year: year, month: month, day: day)) * 86_400_000
    if cursor.isAtEnd {
      self.localMilliseconds = midnight
      self.offsetMinutes = nil
      self.precision = .day
      return
    }
    guard cursor.skip(0x54) || cursor.skip(0x74) || cursor.skip(0x20),
      let hour = cursor.digits(2), cursor.skip(0x3A), let minute = cursor.digits(2), hour < 24, minute < 60
    else { return nil }
    var milliseconds = midnight + Int64(hour) * 3_600_000 + Int64(minute) * 60_000
    var precision = TimePrecision.minute
    if cursor.skip(0x3A) {
      guard let second = cursor.digits(2), second <= 60 else { return nil }
      // A leap second is counted as the second before it, as POSIX clocks do.
      milliseconds += Int64(min(second, 59)) * 1000
      precision = .second
      if cursor.skip(0x2E) || cursor.skip(0x2C) {
        guard let fraction = cursor.fraction() else { return nil }
        milliseconds += Int64(fraction)
        precision = .millisecond
      }
    }
    self.localMilliseconds = milliseconds
    self.precision = precision
    if cursor.isAtEnd {
      self.offsetMinutes = nil
    } else if cursor.skip(0x5A) || cursor.skip(0x7A) {
      self.offsetMinutes = 0
    } else {
      let isEast = cursor.skip(0x2B)
      guard isEast || cursor.skip(0x2D), let hours = cursor.digits(2) else { return nil }
      _ = cursor.skip(0x3A)
      let minutes = cursor.isAtEnd ? 0 : cursor.digits(2)
      guard let minutes, hours <= 18, minutes < 60 else { return nil }
      self.offsetMinutes = (isEast ? 1 : -1) * (hours * 60 + minutes)
    }
    guard cursor.isAtEnd else { return nil }
  }

  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func digits(_ count: Int) -> Int? {
      guard position + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<position + count] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      position += count
      return value
    }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    /// The milliseconds of a fraction of a second of any length; finer digits are dropped.
    mutating func fraction() -> Int? {
      var value = 0
      var count = 0
      while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 {
        if count < 3 { value = value * 10 + Int(bytes[position] - 0x30) }
        count += 1
        position += 1
      }
      guard count > 0 else { return nil }
      while count < 3 {
        value *= 10
        count += 1
      }
      return value
    }
  }
}
