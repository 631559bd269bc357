import CByteSearch
import Foundation

/// A block of XML under scan, with the questions that must be answered "not known yet" where the block ends too early.
struct XMLBlock {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let isLast: Bool

  /// An answer that may have to wait for more bytes.
  enum Answer<Found> {
    case yes(Found)
    case no
    case unknown
  }

  /// Position of the first such byte.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let hit = memchr(bytes + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(bytes)
  }

  /// Whether this name stands at `start`, and ends there.
  func hasName(_ name: [UInt8], at start: Int) -> Answer<Void> {
    let available = min(name.count, count - start)
    guard available >= 0 else { return .unknown }
    for offset in 0..<available where bytes[start + offset] != name[offset] { return .no }
    guard start + name.count < count else { return .unknown }
    return Self.endsName(bytes[start + name.count]) ? .yes(()) : .no
  }

  static func endsName(_ byte: UInt8) -> Bool { byte.isJSONSpace || byte == 0x3E || byte == 0x2F }

  /// Which opaque stretch begins at the `<` at `start`, with the length of its opening.
  func opaque(at start: Int) -> Answer<(XMLFraming.Opaque, Int)> {
    guard start + 1 < count else { return .unknown }
    if bytes[start + 1] == 0x3F { return .yes((.instruction, 2)) }
    if bytes[start + 1] != 0x21 { return .no }
    switch matches("<!--", at: start) {
    case .yes: return .yes((.comment, 4))
    case .unknown: return .unknown
    case .no: break
    }
    switch matches("<![CDATA[", at: start) {
    case .yes: return .yes((.section, 9))
    case .unknown: return .unknown
    case .no: return .no
    }
  }

  private func matches(_ text: StaticString, at start: Int) -> Answer<Void> {
    let length = text.utf8CodeUnitCount
    for offset in 0..<min(length, count - start) where bytes[start + offset] != text.utf8Start[offset] { return .no }
    return start + length <= count ? .yes(()) : .unknown
  }

  /// Moves `index` on to behind the next such ending; false, and as far on as is safe, if the block holds none.
  func skip(_ ending: StaticString, _ index: inout Int) -> Bool {
    let length = ending.utf8CodeUnitCount
    if let hit = debrief_find(bytes + index, count - index, ending.utf8Start, length) {
      index = hit - UnsafeRawPointer(bytes) + length
      return true
    }
    index = max(index, count - length + 1)
    return false
  }

  /// Position of the `>` that ends the tag at `start`, quotes respected.
  func endOfTag(at start: Int) -> Int? {
    var index = start + 1
    while index < count {
      let byte = bytes[index]
      if byte == 0x3E { return index }
      if byte == 0x22 || byte == 0x27 {
        guard let closing = firstIndex(of: byte, from: index + 1) else { return nil }
        index = closing
      }
      index += 1
    }
    return nil
  }

  /// Whether some tag holds more quoted values than `limit`.
  func hasManyAttributes(limit: Int) -> Bool {
    var index = 0
    while let start = firstIndex(of: 0x3C, from: index) {
      if case .yes((let kind, let length)) = opaque(at: start) {
        index = start + length
        guard skip(kind.ending, &index) else { return false }
        continue
      }
      index = start + 1
      var quoteCount = 0
      while index < count, bytes[index] != 0x3E, bytes[index] != 0x3C {
        if bytes[index] == 0x22 || bytes[index] == 0x27 {
          quoteCount += 1
          if quoteCount > limit { return true }
          guard let closing = firstIndex(of: bytes[index], from: index + 1) else { return false }
          index = closing
        }
        index += 1
      }
    }
    return false
  }

  /// Number of bytes of the name that begins at `start`, at most one more than is understood; nil if the block ends inside it.
  func nameLength(at start: Int) -> Int? {
    var index = start
    while index < count {
      if Self.endsName(bytes[index]) || index - start > XMLFraming.nameLimit { return index - start }
      index += 1
    }
    return nil
  }
}
