/// Instants written out as RFC 3339 in UTC, by hand since formatters are two hundred times slower.
public enum WrittenInstant {
  /// Bytes that a written instant takes at most.
  package static let maximumLength = 32

  /// Appends `2026-10-05T08:01:10Z`, with milliseconds only where there are any.
  public static func append(_ milliseconds: Int64, to output: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumLength) { buffer in
      guard let start = buffer.baseAddress else { return }
      let count = write(milliseconds, to: start)
      output.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    }
  }

  /// The same as text.
  public static func text(_ milliseconds: Int64) -> String {
    var output: [UInt8] = []
    append(milliseconds, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes the instant to memory with room for `maximumLength` bytes and gives the number of bytes.
  package static func write(_ milliseconds: Int64, to output: UnsafeMutablePointer<UInt8>) -> Int {
    let day = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
    let time = Int(milliseconds - day * 86_400_000)
    let date = CivilDate.date(days: Int(day))
    writePair(date.year / 100 % 100, to: output)
    writePair(date.year % 100, to: output + 2)
    output[4] = 0x2D
    writePair(date.month, to: output + 5)
    output[7] = 0x2D
    writePair(date.day, to: output + 8)
    output[10] = 0x54
    writePair(time / 3_600_000, to: output + 11)
    output[13] = 0x3A
    writePair(time / 60_000 % 60, to: output + 14)
    output[16] = 0x3A
    writePair(time / 1000 % 60, to: output + 17)
    var count = 19
    let fraction = time % 1000
    if fraction != 0 {
      output[19] = 0x2E
      output[20] = 0x30 + UInt8(fraction / 100)
      writePair(fraction % 100, to: output + 21)
      count = 23
    }
    output[count] = 0x5A
    return count + 1
  }

  @inline(__always)
  private static func writePair(_ value: Int, to output: UnsafeMutablePointer<UInt8>) {
    output[0] = 0x30 + UInt8(truncatingIfNeeded: value / 10)
    output[1] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
  }
}
