import Conversations

/// Times as help desks write them, as instants of the transcript format.
enum HelpDeskTime {
  /// What a number counts since 1970.
  enum Unit: Int64 {
    case milliseconds = 1
    case seconds = 1000
  }

  private static let latest: Int64 = 7_258_118_400_000

  /// The instant in RFC 3339; nil if it is missing, unreadable or outside the years 1970 to 2199.
  ///
  /// Times written without a zone are taken as UTC, which these desks' interfaces answer in.
  static func text(_ value: JSONValue?, _ unit: Unit = .seconds) -> String? {
    milliseconds(value, unit).map { WrittenInstant.text($0) }
  }

  /// The same in milliseconds since 1970.
  static func milliseconds(_ value: JSONValue?, _ unit: Unit = .seconds) -> Int64? {
    guard let value, let found = value.text.map({ written($0, unit) }) ?? number(value, unit) else { return nil }
    return found > 0 && found < latest ? found : nil
  }

  /// Whether a member has something to say: neither missing nor null, nor a number that stands for "never".
  static func isGiven(_ value: JSONValue?) -> Bool {
    guard let value, !value.isNull else { return false }
    return value.integer.map { $0 > 0 } ?? true
  }

  private static func number(_ value: JSONValue, _ unit: Unit) -> Int64? {
    if value.mark == 0x64 {
      return Int64(exactly: (Double(bitPattern: value.tape[value.index + 1]) * Double(unit.rawValue)).rounded())
    }
    return value.integer.flatMap { scaled($0, unit) }
  }

  private static func scaled(_ count: Int64, _ unit: Unit) -> Int64? {
    let (product, overflow) = count.multipliedReportingOverflow(by: unit.rawValue)
    return overflow ? nil : product
  }

  private static func written(_ text: UnsafeBufferPointer<UInt8>, _ unit: Unit) -> Int64? {
    if (9...18).contains(text.count), text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return scaled(text.reduce(0) { $0 * 10 + Int64($1 - 0x30) }, unit)
    }
    var text = text
    if text.count > 4, text.suffix(4).elementsEqual(" UTC".utf8) {
      text = UnsafeBufferPointer(rebasing: text.dropLast(4))
    }
    guard let time = WrittenTime(text), time.precision != .day else { return nil }
    return time.localMilliseconds - Int64(time.offsetMinutes ?? 0) * 60_000
  }
}
