import Conversations

/// Finds the entries of an iAdvize history that is no JSON: unbalanced quotes, `{` for `[`, missing commas.
///
/// An entry begins where a bracket, a number and a time follow one another; its text goes on to the next entry, less what should close it.
struct IAdvizeTupleScanner {
  /// An entry, as places in the text.
  struct Found {
    var code: Int64
    var time: Range<Int>
    var text: Range<Int>
    var milliseconds: Int64?
  }

  private struct Opening {
    var start: Int
    var code: Int64
    var time: Range<Int>
    var end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var upcoming: Opening?
  /// Number of stretches that belong to no entry.
  private(set) var skippedCount = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    upcoming = nil
    upcoming = opening(from: 0)
    let head = upcoming?.start ?? bytes.count
    if bytes[..<head].contains(where: { !$0.isJSONSpace && $0 != 0x2C }) { skippedCount += 1 }
  }

  /// The next entry; nil behind the last.
  mutating func next() -> Found? {
    guard let present = upcoming else { return nil }
    upcoming = opening(from: present.end)
    var text = present.end..<(upcoming?.start ?? bytes.count)
    let milliseconds = trimEnd(&text)
    trimStart(&text)
    return Found(code: present.code, time: present.time, text: text, milliseconds: milliseconds)
  }

  private func opening(from start: Int) -> Opening? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x5B || bytes[index] == 0x7B, let found = opening(at: index) { return found }
      index += 1
    }
    return nil
  }

  private func opening(at start: Int) -> Opening? {
    var index = start + 1
    skipSpace(&index)
    var code: Int64 = 0
    let digits = index
    while index < bytes.count, index - digits < 4, bytes[index].isDigit {
      code = code * 10 + Int64(bytes[index] - 0x30)
      index += 1
    }
    guard index > digits else { return nil }
    skipSpace(&index)
    guard index < bytes.count, bytes[index] == 0x2C else { return nil }
    index += 1
    skipSpace(&index)
    if index < bytes.count, bytes[index] == 0x22 { index += 1 }
    for length in [19, 16] where index + length <= bytes.count {
      let time = index..<index + length
      if WrittenTime(UnsafeBufferPointer(rebasing: bytes[time])) != nil {
        var end = time.upperBound
        if end < bytes.count, bytes[end] == 0x22 { end += 1 }
        return Opening(start: start, code: code, time: time, end: end)
      }
    }
    return nil
  }

  private func skipSpace(_ index: inout Int) {
    while index < bytes.count, bytes[index].isJSONSpace { index += 1 }
  }

  /// Takes away the comma and the quote before a text.
  private func trimStart(_ range: inout Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isJSONSpace { start += 1 }
    if start < range.upperBound, bytes[start] == 0x2C { start += 1 }
    while start < range.upperBound, bytes[start].isJSONSpace { start += 1 }
    if start < range.upperBound, bytes[start] == 0x22 { start += 1 }
    range = start..<range.upperBound
  }

  /// Takes away what closes an entry, and gives the milliseconds that stood there.
  private func trimEnd(_ range: inout Range<Int>) -> Int64? {
    var end = range.upperBound
    let start = range.lowerBound
    func drop(_ isWanted: (UInt8) -> Bool) {
      while end > start, isWanted(bytes[end - 1]) { end -= 1 }
    }
    drop { $0.isJSONSpace || $0 == 0x2C }
    if end > start, bytes[end - 1] == 0x5D || bytes[end - 1] == 0x7D { end -= 1 }
    drop(\.isJSONSpace)
    var milliseconds: Int64?
    let whole = end
    drop(\.isDigit)
    let digits = end..<whole
    drop(\.isJSONSpace)
    if (10...16).contains(digits.count), end > start, bytes[end - 1] == 0x2C {
      end -= 1
      drop(\.isJSONSpace)
      milliseconds = Int64(String(decoding: bytes[digits], as: UTF8.self))
    } else {
      end = whole
    }
    if end > start, bytes[end - 1] == 0x22 { end -= 1 }
    range = start..<end
    return milliseconds
  }
}

extension UInt8 {
  /// Whether the byte is a decimal digit in ASCII.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
