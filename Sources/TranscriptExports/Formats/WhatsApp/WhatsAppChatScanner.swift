/// Reads the parts of a chat's header from the beginning of a line.
struct WhatsAppChatScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// A line; marks of writing direction and of byte order say nothing and are left out.
  init(_ line: String) { scalars = line.unicodeScalars.filter { !Self.isInvisible($0) } }

  var isAtEnd: Bool { position >= scalars.count }

  /// What has not been read.
  var rest: String { String(String.UnicodeScalarView(scalars[min(position, scalars.count)...])) }

  /// Marks of writing direction, and the byte order mark.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x0D: true
    default: false
    }
  }

  /// A space, also one that does not break or is narrow.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x2009
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while let scalar = next, Self.isSpace(scalar) { position += 1 }
    return position > start
  }

  private mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    var value = 0
    var count = 0
    while let scalar = next, (0x30...0x39).contains(scalar.value), count <= digits.upperBound {
      value = value * 10 + Int(scalar.value - 0x30)
      count += 1
      position += 1
    }
    return digits.contains(count) ? (value, count) : nil
  }

  /// `12/03/2024`, `3/12/24`, `15.04.2016`, `13. 6. 2018.`, `2018-06-13`: three numbers with one sign between.
  mutating func date() -> (numbers: (first: Int, second: Int, third: Int), isYearFirst: Bool)? {
    guard let first = number(1...4), let sign = next, sign == "/" || sign == "." || sign == "-" else { return nil }
    position += 1
    skipSpaces()
    guard let second = number(1...2), skip(sign) else { return nil }
    skipSpaces()
    guard let third = number(1...4), first.digits != 3, third.digits != 3 else { return nil }
    _ = skip(".")
    // A year in four digits is never one of this century in two.
    func year(_ number: (value: Int, digits: Int)) -> Int {
      number.digits == 4 && number.value < 100 ? Int.max : number.value
    }
    return ((year(first), second.value, year(third)), first.digits == 4)
  }

  /// What stands between date and clock: a comma, a space, a short word such as `à` or `klo`.
  mutating func skipToClock() -> Bool {
    let start = position
    while let scalar = next, position - start <= 8, !(0x30...0x39).contains(scalar.value) {
      guard Self.isSpace(scalar) || scalar == "," || scalar.properties.isAlphabetic else { return false }
      position += 1
    }
    return position > start && next.map { (0x30...0x39).contains($0.value) } ?? false
  }

  /// `14:23`, `14:23:11`, `21.25.15`.
  mutating func clock() -> (hour: Int, minute: Int, second: Int?)? {
    guard let hour = number(1...2), let sign = next, sign == ":" || sign == "." else { return nil }
    position += 1
    guard let minute = number(2...2) else { return nil }
    guard next == sign else { return (hour.value, minute.value, nil) }
    position += 1
    guard let second = number(2...2) else { return nil }
    return (hour.value, minute.value, second.value)
  }

  /// `AM`, `pm`, `p. m.` behind any space; nil if the clock has 24 hours.
  mutating func half() -> (isAfternoon: Bool, isCapital: Bool)? {
    let start = position
    skipSpaces()
    guard let letter = next, ["a", "A", "p", "P"].contains(letter) else {
      position = start
      return nil
    }
    position += 1
    _ = skip(".")
    skipSpaces()
    guard let m = next, m == "m" || m == "M" else {
      position = start
      return nil
    }
    position += 1
    _ = skip(".")
    return (letter == "p" || letter == "P", letter == "A" || letter == "P")
  }

  /// A dash between spaces; nothing is read if there is none.
  mutating func skipDash() -> Bool {
    let start = position
    if skipSpaces(), let dash = next, dash == "-" || dash == "\u{2013}" {
      position += 1
      return true
    }
    position = start
    return false
  }
}
