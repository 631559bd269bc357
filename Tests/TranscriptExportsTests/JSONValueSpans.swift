/// Where the values and members of a JSON text stand, found leniently: the text need not be whole.
struct JSONValueSpans {
  /// Each value, of objects and lists the whole.
  private(set) var values: [Range<Int>] = []
  /// Each member of an object: name and value.
  private(set) var members: [Range<Int>] = []

  /// One value of each type, and those at the ends of what numbers and times can be.
  static let wrongValues: [[UInt8]] = [
    "null", "true", "-1", "0", "1e400", "1e300", "-1e18", "9223372036854775807", "-9223372036854775808",
    "18446744073709551615", "0.5", "\"\"", "\" \"", "\"\\u0000\"", "\"0000-01-01T00:00:00Z\"",
    "\"9999-12-31T23:59:59Z\"", "\"-1\"", "\"9223372036854775807\"", "\"-9223372036854775808\"",
    "\"P-292277026596Y\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\":null}",
  ].map { Array($0.utf8) }

  /// The spans of a text.
  init(_ text: [UInt8]) {
    var open: [(start: Int, name: Int?)] = []
    var name: Int?
    var index = 0
    func space(_ index: Int) -> Bool { index < text.count && [0x20, 0x09, 0x0A, 0x0D].contains(text[index]) }
    while index < text.count {
      let start = index
      switch text[index] {
      case 0x7B, 0x5B:
        open.append((start, name))
        name = nil
        index += 1
      case 0x7D, 0x5D:
        index += 1
        guard let (start, outer) = open.popLast() else { continue }
        add(start..<index, name: outer)
        name = nil
      case 0x22:
        index += 1
        while index < text.count, text[index] != 0x22 { index += text[index] == 0x5C ? 2 : 1 }
        index = min(index + 1, text.count)
        var next = index
        while space(next) { next += 1 }
        if next < text.count, text[next] == 0x3A {
          name = start
          index = next + 1
        } else {
          add(start..<index, name: name)
          name = nil
        }
      case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        while index < text.count, Self.isWord(text[index]) { index += 1 }
        add(start..<index, name: name)
        name = nil
      default: index += 1
      }
    }
  }

  private mutating func add(_ value: Range<Int>, name: Int?) {
    values.append(value)
    if let name { members.append(name..<value.upperBound) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    [0x2B, 0x2D, 0x2E].contains(byte) || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
