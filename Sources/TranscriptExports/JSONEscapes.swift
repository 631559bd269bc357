/// Escapes of JSON strings, resolved leniently for text that no parser has checked.
enum JSONEscapes {
  /// The text with its escapes resolved; what is no escape stays as it is, half a surrogate pair becomes U+FFFD.
  static func resolved(_ raw: [UInt8]) -> [UInt8] {
    guard raw.contains(0x5C) else { return raw }
    var output: [UInt8] = []
    output.reserveCapacity(raw.count)
    raw.withUnsafeBufferPointer { append(resolving: $0, to: &output) }
    return output
  }

  /// Appends the text with its escapes resolved.
  static func append(resolving raw: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      guard byte == 0x5C, index + 1 < raw.count else {
        output.append(byte)
        index += 1
        continue
      }
      let letter = raw[index + 1]
      index += 2
      switch letter {
      case 0x22, 0x5C, 0x2F: output.append(letter)
      case 0x62: output.append(0x08)
      case 0x66: output.append(0x0C)
      case 0x6E: output.append(0x0A)
      case 0x72: output.append(0x0D)
      case 0x74: output.append(0x09)
      case 0x75:
        guard let unit = hexadecimal(raw, at: index) else {
          output.append(contentsOf: [0x5C, letter])
          continue
        }
        index += 4
        output.append(contentsOf: String(scalar(unit, raw, &index)).utf8)
      default: output.append(contentsOf: [0x5C, letter])
      }
    }
  }

  private static func scalar(_ unit: UInt32, _ raw: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar {
    if unit & 0xFC00 == 0xD800, index + 6 <= raw.count, raw[index] == 0x5C, raw[index + 1] == 0x75,
      let low = hexadecimal(raw, at: index + 2), low & 0xFC00 == 0xDC00
    {
      index += 6
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private static func hexadecimal(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= raw.count else { return nil }
    var value: UInt32 = 0
    for byte in raw[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
