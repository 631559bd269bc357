/// What stands before a message in an exported chat: a date and a clock time, in one of the shapes that telephones write.
struct WhatsAppChatHeader {
  /// How a file sets headers apart from messages; the same for a whole file.
  enum Shape {
    /// `[12/03/2024, 14:23:11] `
    case brackets
    /// `12/03/2024, 14:23 - ` and `12/03/2024 à 14:23 - `
    case dash
    /// `13. 6. 2018. 21:25:15 `
    case bare
  }

  /// The numbers of the date, in the order they are written.
  let date: (first: Int, second: Int, third: Int)
  /// Whether the first of them has four digits and so is the year.
  let isYearFirst: Bool
  /// Minutes since midnight; beyond a day's if the clock time is impossible.
  let minutes: Int
  /// Seconds; nil if none are written.
  let seconds: Int?
  /// Whether the half of the day is written in capitals (`PM`), as only American English does.
  let hasCapitalHalf: Bool
  /// How the header is set apart.
  let shape: Shape
  /// The rest of the line, without marks of writing direction.
  let rest: String

  /// The header that a line begins with; nil if it begins with none.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    // Most lines of long messages are told by their first byte.
    guard let first = line.first, first == 0x5B || (0x30...0x39).contains(first) || first >= 0xE2 else { return nil }
    var scanner = WhatsAppChatScanner(String(decoding: line, as: UTF8.self))
    let isBracketed = scanner.skip("[")
    guard let date = scanner.date(), scanner.skipToClock(), let clock = scanner.clock() else { return nil }
    self.date = date.numbers
    isYearFirst = date.isYearFirst
    let half = scanner.half()
    hasCapitalHalf = half?.isCapital ?? false
    var hour = clock.hour
    if let half, hour <= 12 { hour = hour % 12 + (half.isAfternoon ? 12 : 0) }
    minutes = hour < 24 && clock.minute < 60 && clock.second ?? 0 < 60 ? hour * 60 + clock.minute : 1440
    seconds = clock.second
    if isBracketed {
      guard scanner.skip("]") else { return nil }
      shape = .brackets
    } else if scanner.skipDash() {
      shape = .dash
    } else {
      guard clock.second != nil else { return nil }
      shape = .bare
    }
    guard scanner.skipSpaces() || scanner.isAtEnd else { return nil }
    rest = scanner.rest
  }
}
