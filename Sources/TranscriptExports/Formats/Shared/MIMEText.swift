import Conversations

/// What a reader of a mail sees of a body in several parts (RFC 2046): its text, and the forms of what is attached.
struct MIMEText {
  /// The text.
  private(set) var text = ""
  /// The forms of attachments, in order.
  private(set) var attachments: [MessageKind] = []

  private static let depthLimit = 8

  /// - Parameters:
  ///   - body: the body as text.
  ///   - type: its media type with parameters.
  ///   - encoding: its transfer encoding; empty for none.
  init(_ body: String, type: String, encoding: String = "") {
    // A carriage return and a line feed are one character.
    let plain = String(String.UnicodeScalarView(body.unicodeScalars.filter { $0 != "\r" }))
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
    read(lines[...], type, encoding, isAttachment: false, depth: 0)
  }

  private init() {}

  private mutating func read(
    _ lines: ArraySlice<Substring>, _ type: String, _ encoding: String, isAttachment: Bool, depth: Int
  ) {
    let kind = type.prefix { $0 != ";" && $0 != " " }.lowercased()
    if kind.hasPrefix("multipart/"), depth < Self.depthLimit, let boundary = Self.parameter("boundary", of: type) {
      return readParts(lines, boundary, isAlternative: kind == "multipart/alternative", depth)
    }
    guard !isAttachment, kind.hasPrefix("text/") || kind.isEmpty else {
      attachments.append(AttachmentKind.kind(kind))
      return
    }
    let plain = Self.decoded(lines, encoding.lowercased(), Self.parameter("charset", of: type) ?? "")
    let words = kind == "text/html" ? MarkupText.plain(plain) : plain
    if !text.isEmpty, !words.isEmpty { text += "\n" }
    text += words
  }

  private mutating func readParts(
    _ lines: ArraySlice<Substring>, _ boundary: String, isAlternative: Bool, _ depth: Int
  ) {
    var parts: [MIMEText] = []
    var start: Int?
    for position in lines.indices where lines[position].hasPrefix("--\(boundary)") {
      // The boundary of a part inside may begin like this one.
      let rest = lines[position].dropFirst(boundary.count + 2).trimmed
      guard rest.isEmpty || rest == "--" else { continue }
      if let start { parts.append(Self.part(lines[start..<position], depth)) }
      start = position + 1
      if !rest.isEmpty {
        start = nil
        break
      }
    }
    if let start { parts.append(Self.part(lines[start...], depth)) }
    // Alternatives say the same, the plainest first.
    if isAlternative { parts = parts.first { !$0.text.isEmpty }.map { [$0] } ?? Array(parts.prefix(1)) }
    for part in parts {
      if !text.isEmpty, !part.text.isEmpty { text += "\n" }
      text += part.text
      attachments += part.attachments
    }
  }

  private static func part(_ lines: ArraySlice<Substring>, _ depth: Int) -> MIMEText {
    var headers: [String: String] = [:]
    var name = ""
    var position = lines.startIndex
    while position < lines.endIndex, !lines[position].isEmpty {
      let line = lines[position]
      if line.first == " " || line.first == "\t" {
        headers[name]? += line
      } else if let colon = line.firstIndex(of: ":") {
        name = line[..<colon].lowercased()
        headers[name] = String(line[line.index(after: colon)...].drop { $0 == " " })
      }
      position += 1
    }
    var part = MIMEText()
    part.read(
      lines[min(position + 1, lines.endIndex)...], headers["content-type"] ?? "text/plain",
      headers["content-transfer-encoding"] ?? "",
      isAttachment: headers["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false, depth: depth + 1)
    return part
  }

  private static func parameter(_ name: String, of type: String) -> String? {
    for piece in type.split(separator: ";").dropFirst() {
      let sides = piece.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, sides[0].filter({ !$0.isWhitespace }).lowercased() == name else { continue }
      let value = sides[1].filter { $0 != "\"" && !$0.isWhitespace }
      return value.isEmpty ? nil : value
    }
    return nil
  }

  private static func decoded(_ lines: ArraySlice<Substring>, _ encoding: String, _ charset: String) -> String {
    let text = lines.joined(separator: "\n")
    let bytes: [UInt8]
    switch encoding {
    case "base64": bytes = Base64Bytes.decoded(text.utf8) ?? []
    case "quoted-printable": bytes = unquoted(Array(text.utf8))
    default: return text.trimmed
    }
    return (TextEncoding(name: charset) ?? .utf8).text(bytes).trimmed
  }

  private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3D else {
        output.append(bytes[index])
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        index += 2
      } else if index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        output.append(value)
        index += 3
      } else {
        output.append(0x3D)
        index += 1
      }
    }
    return output
  }
}
