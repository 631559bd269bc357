import Conversations

/// Times as tables write them.
struct TableTime {
  /// Whether `05/10/2026` is in October.
  let isDayFirst: Bool

  /// The time in the spelling of the transcript format: an instant if a zone is known, else local time; nil if it is none, or outside the
  /// years 1970 to 2199.
  func text(_ written: String) -> String? {
    var written = TableMap.trimmed(written)
    if let found = written.withUTF8({ ExportInstant.written($0) }) { return found.text }
    if (9...18).contains(written.utf8.count), let number = Int64(written) {
      // Numbers of this size are seconds since 1970 up to the year 5138, and milliseconds from 1973 on.
      return ExportInstant.milliseconds(number < 100_000_000_000 ? number * 1000 : number)
    }
    return separated(written)
  }

  /// `05/10/2026 14:03`, `5.10.26 14:03:09`, `10/05/2026, 2:03 PM`.
  private func separated(_ written: String) -> String? {
    var numbers: [Int] = []
    var digits: [Int] = []
    var isInNumber = false
    for byte in written.utf8 {
      if byte >= 0x30, byte <= 0x39 {
        if !isInNumber {
          numbers.append(0)
          digits.append(0)
        }
        digits[digits.count - 1] += 1
        isInNumber = true
        guard numbers[numbers.count - 1] < 100_000 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      } else {
        isInNumber = false
      }
    }
    guard numbers.count == 3 || numbers.count == 5 || numbers.count == 6 else { return nil }
    var (day, month, year) = isDayFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[1], numbers[0], numbers[2])
    if numbers[0] > 999 { (year, month, day) = (numbers[0], numbers[1], numbers[2]) }
    if year < 100, digits[2] <= 2 { year += 2000 }
    guard (1970...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    let date = "\(year)-\(Self.pair(month))-\(Self.pair(day))"
    guard numbers.count > 3 else { return date }
    var hour = numbers[3]
    let lowered = written.lowercased()
    if lowered.contains("pm") || lowered.contains("p.m") { hour = hour < 12 ? hour + 12 : hour }
    if (lowered.contains("am") || lowered.contains("a.m")) && hour == 12 { hour = 0 }
    guard hour < 24, numbers[4] < 60, numbers.count == 5 || numbers[5] < 60 else { return nil }
    let time = "\(date)T\(Self.pair(hour)):\(Self.pair(numbers[4]))"
    return numbers.count == 5 ? time : "\(time):\(Self.pair(numbers[5]))"
  }

  private static func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
