/// Instants written out as RFC 3339 in UTC, by hand since formatters are two hundred times slower.
public enum WrittenInstant {
  /// Appends `2026-10-05T08:01:10Z`, with milliseconds only where there are any.
  public static func append(_ milliseconds: Int64, to output: inout [UInt8]) {
    let day = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
    let time = Int(milliseconds - day * 86_400_000)
    let date = CivilDate.date(days: Int(day))
    appendDigits(date.year, 4, to: &output)
    output.append(0x2D)
    appendDigits(date.month, 2, to: &output)
    output.append(0x2D)
    appendDigits(date.day, 2, to: &output)
    output.append(0x54)
    appendDigits(time / 3_600_000, 2, to: &output)
    output.append(0x3A)
    appendDigits(time / 60_000 % 60, 2, to: &output)
    output.append(0x3A)
    appendDigits(time / 1000 % 60, 2, to: &output)
    if time % 1000 != 0 {
      output.append(0x2E)
      appendDigits(time % 1000, 3, to: &output)
    }
    output.append(0x5A)
  }

  /// The same as text.
  public static func text(_ milliseconds: Int64) -> String {
    var output: [UInt8] = []
    append(milliseconds, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func appendDigits(_ value: Int, _ count: Int, to output: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    var rest = value
    while divisor > 0 {
      output.append(0x30 + UInt8(truncatingIfNeeded: rest / divisor % 10))
      rest %= divisor
      divisor /= 10
    }
  }
}
