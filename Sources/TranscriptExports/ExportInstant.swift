import Conversations

/// Times of other formats in the spelling of the transcript format.
enum ExportInstant {
  /// A time in that spelling.
  struct Written: Hashable {
    /// An instant in UTC if a zone was written, else the local time.
    var text: String
    /// Whether a zone was written.
    var isZoned: Bool
    /// Milliseconds since 1970, on the clock on the wall if no zone was written.
    var milliseconds: Int64
    /// How exactly it was written.
    var precision: TimePrecision
  }

  /// The year 2200 in milliseconds since 1970.
  private static let latest: Int64 = 7_258_118_400_000

  /// An instant from seconds since 1970, written as a number or as text; nil if it is none or lies outside the years 1970 to 2199.
  static func seconds(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    guard let seconds = value.integer ?? value.text.flatMap({ Int64(String(decoding: $0, as: UTF8.self)) }),
      seconds > 0, seconds < latest / 1000
    else { return nil }
    return WrittenInstant.text(seconds * 1000)
  }

  /// An instant from milliseconds since 1970; nil outside the years 1970 to 2199.
  static func milliseconds(_ milliseconds: Int64) -> String? {
    milliseconds > 0 && milliseconds < latest ? WrittenInstant.text(milliseconds) : nil
  }

  /// A time as RFC 3339 and its relatives write it, also with the name of its zone behind it (`…Z[Etc/UTC]`); nil if it is none.
  static func written(_ value: JSONValue?) -> Written? { value?.text.flatMap { written($0) } }

  /// The same from bytes.
  static func written(_ bytes: UnsafeBufferPointer<UInt8>) -> Written? {
    let end = bytes.firstIndex(of: 0x5B) ?? bytes.endIndex
    guard let time = WrittenTime(UnsafeBufferPointer(rebasing: bytes[..<end])) else { return nil }
    let instant = time.localMilliseconds - Int64(time.offsetMinutes ?? 0) * 60_000
    guard instant > 0, instant < latest else { return nil }
    guard time.offsetMinutes != nil, time.precision < .minute else {
      return Written(
        text: String(decoding: bytes[..<end], as: UTF8.self), isZoned: time.offsetMinutes != nil, milliseconds: instant,
        precision: time.precision)
    }
    return Written(
      text: WrittenInstant.text(instant), isZoned: true, milliseconds: instant, precision: time.precision)
  }
}
