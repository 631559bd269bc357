/// Text in units of two or four bytes, recognised by its mark or by the zeros of its first characters.
struct WideText {
  private let unit: Int
  private let place: Int
  /// What the encoding is called.
  let name: String

  /// The encoding of bytes that begin like this; nil if their units are single bytes.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0xFF, 0xFE, 0, 0): (unit, place, name) = (4, 0, "UTF-32")
    case (0, 0, 0xFE, 0xFF): (unit, place, name) = (4, 3, "UTF-32")
    case (0xFF, 0xFE, _, _): (unit, place, name) = (2, 0, "UTF-16")
    case (0xFE, 0xFF, _, _): (unit, place, name) = (2, 1, "UTF-16")
    case (0, 0, 0, 1...): (unit, place, name) = (4, 3, "UTF-32")
    case (1..., 0, 0, 0): (unit, place, name) = (4, 0, "UTF-32")
    case (1..., 0, 1..., 0): (unit, place, name) = (2, 0, "UTF-16")
    case (0, 1..., 0, 1...): (unit, place, name) = (2, 1, "UTF-16")
    default: return nil
    }
  }

  /// The encoding's name for iconv.
  var encoding: String { name + (place == 0 ? "LE" : "BE") }

  /// The text with all that is not ASCII replaced by question marks: enough to recognise a format.
  func asciiBytes(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / unit)
    for start in stride(from: 0, to: bytes.count - unit + 1, by: unit) {
      var isNarrow = true
      for offset in 0..<unit where offset != place && bytes[start + offset] != 0 { isNarrow = false }
      output.append(isNarrow && bytes[start + place] < 0x80 ? bytes[start + place] : 0x3F)
    }
    // The mark itself.
    if output.first == 0x3F { output.removeFirst() }
    return output
  }
}
