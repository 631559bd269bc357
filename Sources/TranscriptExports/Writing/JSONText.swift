/// Texts as JSON strings.
enum JSONText {
  /// Appends a text with its quotation marks (RFC 8259, section 7).
  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        output.append(0x5C)
        output.append(byte)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        output.append(contentsOf: byte < 0x10 ? "\\u000".utf8 : "\\u001".utf8)
        output.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }
}
