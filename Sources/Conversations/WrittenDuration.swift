/// A length of time as exports and rule files write it.
public enum WrittenDuration {
  /// Milliseconds of an ISO 8601 duration without years and months (`PT3H`, `P1DT30M`); nil if it is none.
  public static func iso8601(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard text.count >= 3, text[0] == 0x50 else { return nil }
    return milliseconds(text.dropFirst()) { letter, inTime in
      switch (letter, inTime) {
      case (0x57, false): 604_800_000
      case (0x44, false): 86_400_000
      case (0x48, true): 3_600_000
      case (0x4D, true): 60_000
      case (0x53, true): 1000
      default: nil
      }
    }
  }

  /// Milliseconds of a short duration (`90s`, `3m`, `24h`, `30d`, `1h30m`); nil if it is none.
  public static func short(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      milliseconds(bytes[...]) { letter, _ in
        switch letter {
        case 0x64: 86_400_000
        case 0x68: 3_600_000
        case 0x6D: 60_000
        case 0x73: 1000
        default: nil
        }
      }
    }
  }

  private static func milliseconds(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, unit: (UInt8, Bool) -> Int64?
  ) -> Int64? {
    var total: Int64 = 0
    var number: Int64?
    var isInTime = false
    for byte in text {
      if byte == 0x54, !isInTime, number == nil {
        isInTime = true
      } else if byte >= 0x30, byte <= 0x39 {
        let (tens, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, tens < 1_000_000_000_000 else { return nil }
        number = tens + Int64(byte - 0x30)
      } else {
        guard let count = number, let factor = unit(byte, isInTime) else { return nil }
        let (part, overflow) = count.multipliedReportingOverflow(by: factor)
        let (sum, secondOverflow) = total.addingReportingOverflow(part)
        guard !overflow, !secondOverflow else { return nil }
        total = sum
        number = nil
      }
    }
    return number == nil ? total : nil
  }
}
