/// The references that XML has built in: five names, and characters by number.
enum XMLReference {
  /// Writes the character that the reference at `index` stands for and moves on behind it.
  ///
  /// - Returns: the number of bytes written, never more than the reference has; nil if it is none of these.
  static func resolve(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int, into output: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    var close = index + 1
    while close < end, bytes[close] != 0x3B, close - index < 12 { close += 1 }
    guard close < end, bytes[close] == 0x3B, close > index + 1 else { return nil }
    let name = UnsafeBufferPointer(start: bytes + index + 1, count: close - index - 1)
    index = close + 1
    if name[0] == 0x23 { return number(name, into: output) }
    switch FieldName(name) {
    case "amp": output[0] = 0x26
    case "lt": output[0] = 0x3C
    case "gt": output[0] = 0x3E
    case "quot": output[0] = 0x22
    case "apos": output[0] = 0x27
    default: return nil
    }
    return 1
  }

  private static func number(_ name: UnsafeBufferPointer<UInt8>, into output: UnsafeMutablePointer<UInt8>) -> Int? {
    let isHexadecimal = name.count > 1 && name[1] == 0x78
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard !digits.isEmpty, digits.count <= 7 else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      switch byte {
      case 0x30...0x39: value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
      case 0x41...0x46 where isHexadecimal: value = value * 16 + UInt32(byte - 0x41 + 10)
      case 0x61...0x66 where isHexadecimal: value = value * 16 + UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    // Not every character may stand in XML.
    let isAllowed =
      value == 0x09 || value == 0x0A || value == 0x0D || value >= 0x20 && value != 0xFFFE && value != 0xFFFF
    guard isAllowed, let scalar = Unicode.Scalar(value) else { return nil }
    var length = 0
    for byte in String(scalar).utf8 {
      output[length] = byte
      length += 1
    }
    return length
  }
}
