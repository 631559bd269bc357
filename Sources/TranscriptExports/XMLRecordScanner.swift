import CByteSearch
import Foundation

/// Reads records that are written plainly, several times faster than a full XML parser, and leaves all others to libxml2.
///
/// It knows elements and attributes with ASCII names and without prefixes, text with the built-in and numeric references, CDATA sections,
/// and nothing else. At the first byte that is anything else (or wrong) it gives up, and libxml2 decides: so the scanner only ever says
/// "well formed" of what libxml2 finds well formed too. A test holds the two against each other.
struct XMLRecordScanner {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private var index = 0
  /// Where the names of open elements lie.
  private var openNames: [Range<Int>] = []
  private var attributes: [XMLAttribute] = []
  /// Room for values whose references are resolved; never longer than the record, so it never moves.
  private let scratch: UnsafeMutablePointer<UInt8>
  private var scratchCount = 0

  /// Records above this size go to libxml2, which has limits of its own.
  static let largestRecord = 1 << 20
  private static let deepestElement = 60
  private static let mostAttributes = 40

  /// - Parameter scratch: room for as many bytes as the record has.
  init(_ record: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>) {
    bytes = record.baseAddress ?? UnsafePointer(scratch)
    count = record.count
    self.scratch = scratch
  }

  /// Hands the record's elements and texts to `draft`; false if the record is not plain, and the draft is to be begun again.
  mutating func read(into draft: XMLRecordDraft) -> Bool {
    guard index < count, bytes[index] == 0x3C, startTag(draft) else { return false }
    while !openNames.isEmpty {
      guard text(draft), index + 1 < count else { return false }
      switch bytes[index + 1] {
      case 0x2F: guard endTag(draft) else { return false }
      case 0x21: guard section(draft) else { return false }
      default: guard startTag(draft) else { return false }
      }
    }
    return index == count
  }

  // MARK: Tags

  private mutating func startTag(_ draft: XMLRecordDraft) -> Bool {
    let nameStart = index + 1
    guard let nameEnd = endOfName(from: nameStart), openNames.count < Self.deepestElement else { return false }
    index = nameEnd
    attributes.removeAll(keepingCapacity: true)
    scratchCount = 0
    while true {
      let hadSpace = skipSpace()
      guard index + 1 < count || index < count && bytes[index] == 0x3E else { return false }
      if bytes[index] == 0x3E || bytes[index] == 0x2F { break }
      guard hadSpace, attribute() else { return false }
    }
    let isEmpty = bytes[index] == 0x2F
    if isEmpty {
      guard bytes[index + 1] == 0x3E else { return false }
      index += 1
    }
    index += 1
    let nameBytes = UnsafeBufferPointer(start: bytes + nameStart, count: nameEnd - nameStart)
    attributes.withUnsafeBufferPointer {
      draft.open(
        XMLElement(
          name: FieldName(nameBytes), nameBytes: nameBytes, uri: UnsafeBufferPointer(start: nil, count: 0),
          isTranscript: true, attributes: $0))
    }
    if isEmpty { draft.endElement() } else { openNames.append(nameStart..<nameEnd) }
    return true
  }

  private mutating func endTag(_ draft: XMLRecordDraft) -> Bool {
    guard let name = openNames.popLast() else { return false }
    index += 2
    guard index + name.count < count, memcmp(bytes + index, bytes + name.lowerBound, name.count) == 0 else {
      return false
    }
    index += name.count
    _ = skipSpace()
    guard index < count, bytes[index] == 0x3E else { return false }
    index += 1
    draft.endElement()
    return true
  }

  private mutating func attribute() -> Bool {
    let start = index
    guard let end = endOfName(from: start), attributes.count < Self.mostAttributes else { return false }
    let nameBytes = UnsafeBufferPointer(start: bytes + start, count: end - start)
    let name = FieldName(nameBytes)
    // A second attribute of the same name is an error, and a namespace changes what names mean.
    if nameBytes.count > 23 || name == "xmlns" { return false }
    for earlier in attributes where earlier.name == name { return false }
    index = end
    _ = skipSpace()
    guard index < count, bytes[index] == 0x3D else { return false }
    index += 1
    _ = skipSpace()
    guard index < count, bytes[index] == 0x22 || bytes[index] == 0x27, let value = value(until: bytes[index]) else {
      return false
    }
    attributes.append(
      XMLAttribute(
        name: name, nameBytes: nameBytes, uri: UnsafeBufferPointer(start: nil, count: 0), isPrefixed: false,
        value: value))
    return true
  }

  private mutating func value(until quote: UInt8) -> UnsafeBufferPointer<UInt8>? {
    let start = index + 1
    var end = start
    var hasReferences = false
    while true {
      guard end < count else { return nil }
      let byte = bytes[end]
      if byte == quote { break }
      if byte < 0x20 || byte == 0x3C || byte == 0xEF && isNoCharacter(at: end) { return nil }
      if byte == 0x26 { hasReferences = true }
      end += 1
    }
    index = end + 1
    if !hasReferences { return UnsafeBufferPointer(start: bytes + start, count: end - start) }
    let first = scratchCount
    var here = start
    while here < end {
      if bytes[here] == 0x26 {
        guard let length = XMLReference.resolve(bytes, &here, end, into: scratch + scratchCount) else { return nil }
        scratchCount += length
      } else {
        scratch[scratchCount] = bytes[here]
        scratchCount += 1
        here += 1
      }
    }
    return UnsafeBufferPointer(start: scratch + first, count: scratchCount - first)
  }

  private func endOfName(from start: Int) -> Int? {
    var end = start
    while end < count {
      let byte = bytes[end]
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if !isLetter {
        if end > start, byte.isJSONSpace || byte == 0x3E || byte == 0x2F || byte == 0x3D { return end }
        guard end > start, byte.isDigit || byte == 0x5F || byte == 0x2D else { return nil }
      }
      end += 1
    }
    return nil
  }

  private mutating func skipSpace() -> Bool {
    let start = index
    while index < count, bytes[index].isJSONSpace { index += 1 }
    return index > start
  }

  // MARK: Text

  /// Hands over text up to the next `<`.
  private mutating func text(_ draft: XMLRecordDraft) -> Bool {
    guard let hit = memchr(bytes + index, 0x3C, count - index) else { return false }
    let end = UnsafeRawPointer(hit) - UnsafeRawPointer(bytes)
    if isPlain(index..<end) {
      give(index..<end, to: draft)
      index = end
      return true
    }
    var start = index
    while index < end {
      switch bytes[index] {
      case 0x26:
        give(start..<index, to: draft)
        guard let length = XMLReference.resolve(bytes, &index, end, into: scratch) else { return false }
        draft.characters(UnsafeBufferPointer(start: scratch, count: length))
        start = index
      case 0x0D:
        // Line ends of other systems are read as line feeds.
        give(start..<index, to: draft)
        index += 1
        start = index
        if index >= end || bytes[index] != 0x0A {
          scratch[0] = 0x0A
          draft.characters(UnsafeBufferPointer(start: scratch, count: 1))
        }
      case 0x3E:
        if index >= 2, bytes[index - 1] == 0x5D, bytes[index - 2] == 0x5D { return false }
        index += 1
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: return false
      case 0xEF where isNoCharacter(at: index): return false
      default: index += 1
      }
    }
    give(start..<end, to: draft)
    return true
  }

  /// Whether a text holds nothing that needs a closer look; a loop without exits, so that it runs over many bytes at a time.
  private func isPlain(_ range: Range<Int>) -> Bool {
    var isOdd: UInt8 = 0
    for position in range {
      let byte = bytes[position]
      let isControl: UInt8 = byte < 0x20 && byte != 0x0A ? 1 : 0
      let isMarkup: UInt8 = byte == 0x26 || byte == 0x3E || byte == 0xEF ? 1 : 0
      isOdd |= isControl | isMarkup
    }
    return isOdd == 0
  }

  /// Whether U+FFFE or U+FFFF stands here, which XML does not allow.
  private func isNoCharacter(at position: Int) -> Bool {
    position + 2 < count && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
  }

  private func give(_ range: Range<Int>, to draft: XMLRecordDraft) {
    if !range.isEmpty { draft.characters(UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)) }
  }

  private mutating func section(_ draft: XMLRecordDraft) -> Bool {
    let opening: StaticString = "<![CDATA["
    guard index + 12 <= count, memcmp(bytes + index, opening.utf8Start, 9) == 0 else { return false }
    let ending: StaticString = "]]>"
    let start = index + 9
    guard let hit = debrief_find(bytes + start, count - start, ending.utf8Start, 3) else { return false }
    let end = hit - UnsafeRawPointer(bytes)
    for position in start..<end {
      let byte = bytes[position]
      if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0xEF && isNoCharacter(at: position) { return false }
    }
    give(start..<end, to: draft)
    index = end + 3
    return true
  }
}
