extension ByteSink {
  /// Appends a text, which is valid UTF-8, as it may stand in an XML attribute.
  ///
  /// What XML 1.0 cannot hold at all (control characters, U+FFFE, U+FFFF) becomes U+FFFD.
  func append(xml text: UnsafeBufferPointer<UInt8>) {
    var isPlain = true
    for byte in text where byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0xEF {
      isPlain = false
      break
    }
    if isPlain { return append(text) }
    var position = 0
    while position < text.count {
      let byte = text[position]
      switch byte {
      case 0x22: append("&quot;")
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x09: append("&#9;")
      case 0x0A: append("&#10;")
      case 0x0D: append("&#13;")
      case 0..<0x20: append("\u{FFFD}")
      case 0xEF where position + 2 < text.count && text[position + 1] == 0xBF && text[position + 2] >= 0xBE:
        append("\u{FFFD}")
        position += 2
      default: append(byte)
      }
      position += 1
    }
  }

  /// Appends a text of the program's as it may stand in an XML attribute.
  func append(xml text: String) {
    var text = text
    text.withUTF8 { append(xml: $0) }
  }
}
