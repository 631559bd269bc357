/// The text that readers of a piece of HTML see, for desks that keep messages as HTML.
enum MarkupText {
  /// The text without tags, with its character references resolved; O(length).
  static func plain(_ markup: String) -> String {
    guard markup.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return markup }
    let bytes = Array(markup.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    // Where no bracket or semicolon follows any more, looking for one again and again would take quadratic time.
    let lastClose = bytes.lastIndex(of: 0x3E) ?? -1
    while index < bytes.count {
      switch bytes[index] {
      case 0x3C where index < lastClose && isTag(bytes, index):
        index = passTag(bytes, index, &output)
      case 0x26:
        index = passReference(bytes, index, &output)
      default:
        output.append(bytes[index])
        index += 1
      }
    }
    return trimmed(output)
  }

  private static func isTag(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    return next == 0x2F || next == 0x21 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
  }

  private static func passTag(_ bytes: [UInt8], _ start: Int, _ output: inout [UInt8]) -> Int {
    var index = start + 1
    let isEnd = bytes[index] == 0x2F
    if isEnd { index += 1 }
    var name: [UInt8] = []
    while index < bytes.count, name.count < 12, isNameByte(bytes[index]) {
      name.append(bytes[index] | 0x20)
      index += 1
    }
    while index < bytes.count, bytes[index] != 0x3E { index += 1 }
    let tag = String(decoding: name, as: UTF8.self)
    if tag == "br" || isEnd && blocks.contains(tag) || tag == "li" && !isEnd {
      if output.last != 0x0A || tag == "br" { output.append(0x0A) }
    }
    return min(index + 1, bytes.count)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
  ]

  private static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "eacute": "é", "egrave": "è",
    "ecirc": "ê", "agrave": "à", "acirc": "â", "ccedil": "ç", "ocirc": "ô", "icirc": "î", "ugrave": "ù", "ucirc": "û",
    "rsquo": "’", "lsquo": "‘", "laquo": "«", "raquo": "»", "hellip": "…", "ndash": "–", "mdash": "—", "euro": "€",
  ]

  private static func passReference(_ bytes: [UInt8], _ start: Int, _ output: inout [UInt8]) -> Int {
    let limit = min(start + 12, bytes.count)
    guard let end = bytes[start..<limit].firstIndex(of: 0x3B), end > start + 1 else {
      output.append(0x26)
      return start + 1
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let character = references[name] ?? numbered(name) else {
      output.append(0x26)
      return start + 1
    }
    output.append(contentsOf: character.utf8)
    return end + 1
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number > 0 else { return nil }
    return Unicode.Scalar(number).map { String(Character($0)) }
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
