import Conversations

/// Times as tables write them.
struct TableTime {
  /// Whether `05/10/2026` is in October.
  private let isDayFirst: Bool
  private var clocks = ZoneClocks()

  init(isDayFirst: Bool) { self.isDayFirst = isDayFirst }

  /// The time in the spelling of the transcript format: an instant if a zone is known, else local time; nil if it is none, or outside the
  /// years 1970 to 2199, or if something stands there that may mean another time.
  mutating func text(_ written: String) -> String? {
    // Spreadsheets and phones put marks of the writing direction around times.
    var written = written
    if written.utf8.contains(where: { $0 >= 0x80 }) {
      written.unicodeScalars.removeAll { $0.properties.generalCategory == .format }
    }
    written = written.trimmed
    if let found = written.withUTF8({ ExportInstant.written($0) }) { return found.text }
    if (9...18).contains(written.utf8.count), let number = Int64(written) {
      // Numbers of this size are seconds since 1970 up to the year 5138, and milliseconds from 1973 on.
      return ExportInstant.milliseconds(number < 100_000_000_000 ? number * 1000 : number)
    }
    return separated(written)
  }

  /// `05/10/2026 14:03`, `5.10.26 14:03:09`, `10/05/2026, 2:03 PM`, `05/10/2026 12:03 UTC`.
  private mutating func separated(_ written: String) -> String? {
    guard let time = TableTimeParts(written), let date = date(time.date, yearDigits: time.yearDigits) else {
      return nil
    }
    guard let clock = time.clock else { return date }
    var hour = clock[0]
    switch time.half {
    case .morning: hour = hour == 12 ? 0 : hour
    case .afternoon: hour = hour < 12 ? hour + 12 : hour
    case nil: break
    }
    guard hour < 24, clock[1] < 60, clock.count == 2 || clock[2] < 60 else { return nil }
    let local = ([hour] + clock.dropFirst()).map { Self.pair($0) }.joined(separator: ":")
    var text = "\(date)T\(local)"
    guard !time.zone.isEmpty else { return text }
    guard let read = text.withUTF8({ WrittenTime($0) }),
      let offset = TableZone.offsetMinutes(time.zone, at: read.localMilliseconds, &clocks)
    else { return nil }
    text += "\(offset < 0 ? "-" : "+")\(Self.pair(abs(offset) / 60)):\(Self.pair(abs(offset) % 60))"
    return text.withUTF8 { ExportInstant.written($0)?.text }
  }

  private func date(_ numbers: [Int], yearDigits: Int) -> String? {
    var (day, month, year) = isDayFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[1], numbers[0], numbers[2])
    if numbers[0] > 999 { (year, month, day) = (numbers[0], numbers[1], numbers[2]) }
    if year < 100, yearDigits <= 2 { year += 2000 }
    guard (1970...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    return "\(year)-\(Self.pair(month))-\(Self.pair(day))"
  }

  private static func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
