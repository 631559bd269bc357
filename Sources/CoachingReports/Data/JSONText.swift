/// JSON's way of writing texts and numbers (RFC 8259).
public enum JSONText {
  /// Appends a text with its quotes.
  public static func append(_ text: String, to output: inout [UInt8]) {
    if text.utf8.withContiguousStorageIfAvailable({ appendValid($0, to: &output) }) == nil {
      var text = text
      text.withUTF8 { appendValid($0, to: &output) }
    }
  }

  /// Appends UTF-8 that is known to be valid, with its quotes: runs of plain bytes are copied as one.
  public static func appendValid(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(0x22)
    var start = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, byte != 0xE2 {
        position += 1
        continue
      }
      // U+2028 and U+2029 end a line in some readers of NDJSON and in old JavaScript.
      let isSeparator =
        byte == 0xE2 && position + 2 < text.count && text[position + 1] == 0x80 && text[position + 2] & 0xFE == 0xA8
      if byte == 0xE2, !isSeparator {
        position += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
      if isSeparator {
        appendEscape(0x2000 | UInt16(text[position + 2] & 0x3F), to: &output)
        position += 3
      } else {
        appendEscaped(byte, to: &output)
        position += 1
      }
      start = position
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
    output.append(0x22)
  }

  /// Appends a whole number in decimal digits.
  public static func append(_ number: Int64, to output: inout [UInt8]) {
    if number < 0 { output.append(0x2D) }
    var rest = number.magnitude
    if rest < 10 { return output.append(0x30 + UInt8(rest)) }
    let start = output.count
    while rest > 0 {
      output.append(0x30 + UInt8(rest % 10))
      rest /= 10
    }
    output[start...].reverse()
  }

  private static func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case 0x22, 0x5C: output += [0x5C, byte]
    case 0x08: output += [0x5C, 0x62]
    case 0x09: output += [0x5C, 0x74]
    case 0x0A: output += [0x5C, 0x6E]
    case 0x0C: output += [0x5C, 0x66]
    case 0x0D: output += [0x5C, 0x72]
    default: appendEscape(UInt16(byte), to: &output)
    }
  }

  /// Appends `\u` and four hexadecimal digits.
  private static func appendEscape(_ unit: UInt16, to output: inout [UInt8]) {
    output += [0x5C, 0x75]
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift) & 15)
      output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
