/// A JSON document as a value, for schemas, which are built of parts and read by people.
indirect enum JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONTree])
  case object([(String, JSONTree)])

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: JSONTree...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONTree)...) { self = .object(elements) }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map(JSONTree.text)) }

  /// The object with further members behind its own; other values stay as they are.
  func with(_ name: String, _ value: JSONTree) -> JSONTree {
    guard case .object(let members) = self else { return self }
    return .object(members + [(name, value)])
  }

  /// The object with a description behind its members.
  func described(_ text: String) -> JSONTree { with("description", .text(text)) }

  /// The document with two spaces a level and a line feed at its end; short lists and objects stay on their line.
  var document: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, column: 0, depth: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func append(to bytes: inout [UInt8], column: Int, depth: Int) {
    switch self {
    case .text(let text): JSONText.append(text, to: &bytes)
    case .number(let number): JSONText.append(Int64(number), to: &bytes)
    case .flag(let flag): bytes += Array((flag ? "true" : "false").utf8)
    case .list(let elements):
      appendContainer(elements.map { (nil, $0) }, "[", "]", to: &bytes, column: column, depth: depth)
    case .object(let members):
      appendContainer(members.map { ($0.0, $0.1) }, "{", "}", to: &bytes, column: column, depth: depth)
    }
  }

  private func appendContainer(
    _ members: [(String?, JSONTree)], _ open: String, _ close: String, to bytes: inout [UInt8], column: Int, depth: Int
  ) {
    let flat = flattened
    if members.isEmpty || depth > 0 && column + flat.count <= 118 {
      bytes += flat
      return
    }
    bytes += Array(open.utf8)
    let margin = String(repeating: "  ", count: depth + 1)
    for (number, (name, value)) in members.enumerated() {
      bytes += Array("\(number == 0 ? "" : ",")\n\(margin)".utf8)
      var width = margin.utf8.count
      if let name {
        let start = bytes.count
        JSONText.append(name, to: &bytes)
        bytes += [0x3A, 0x20]
        width += bytes.count - start
      }
      value.append(to: &bytes, column: width, depth: depth + 1)
    }
    bytes += Array("\n\(String(repeating: "  ", count: depth))\(close)".utf8)
  }

  /// The value on one line.
  private var flattened: [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .list(let elements):
      bytes.append(0x5B)
      for (number, element) in elements.enumerated() {
        if number > 0 { bytes += [0x2C, 0x20] }
        bytes += element.flattened
      }
      bytes.append(0x5D)
    case .object(let members):
      bytes.append(0x7B)
      for (number, (name, value)) in members.enumerated() {
        if number > 0 { bytes += [0x2C, 0x20] }
        JSONText.append(name, to: &bytes)
        bytes += [0x3A, 0x20]
        bytes += value.flattened
      }
      bytes.append(0x7D)
    default: append(to: &bytes, column: 0, depth: 0)
    }
    return bytes
  }
}
