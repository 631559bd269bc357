/// Writes whole numbers and byte strings compactly, for facts that travel between passes.
struct FactBytes {
  /// What has been written.
  var bytes: [UInt8] = []

  /// Appends an unsigned number, seven bits a byte (LEB128).
  @inline(__always)
  mutating func append(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a signed number, small ones of either sign in few bytes (zigzag).
  @inline(__always)
  mutating func append(signed value: Int64) { append(UInt64(bitPattern: (value << 1) ^ (value >> 63))) }

  /// Appends a part of a sort key, in which no byte is 0: that separates parts. The order of parts stays that of their bytes.
  mutating func append(keyPart part: UnsafeBufferPointer<UInt8>) {
    for byte in part {
      if byte <= 1 { bytes.append(1) }
      bytes.append(byte == 0 ? 1 : byte == 1 ? 2 : byte)
    }
    bytes.append(0)
  }

  /// Appends an instant to a sort key, in bytes whose order is that of time.
  mutating func append(keyTime instant: Int64) {
    let time = UInt64(bitPattern: instant) ^ (1 << 63)
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: time >> UInt64(shift))) }
  }

  /// Appends bytes with their count before them.
  mutating func append(counted content: UnsafeBufferPointer<UInt8>) {
    append(UInt64(content.count))
    bytes.append(contentsOf: content)
  }
}

/// Reads back what `FactBytes` wrote.
struct FactReading {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  mutating func number() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return value
  }

  mutating func signed() -> Int64 {
    let value = number()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func counted() -> UnsafeBufferPointer<UInt8> {
    let count = min(Int(truncatingIfNeeded: number()), bytes.count - position)
    defer { position += count }
    return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
  }
}
