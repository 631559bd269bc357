import Conversations

/// Hours of the week, as a desk or a quiet time keeps them: `Mo-Fr 09:00-18:00; Sa 10:00-16:00`.
///
/// Times are those of the clock on the wall. What begins before midnight and ends after it goes on into the next day. As in
/// OpenStreetMap's `opening_hours`, a later part replaces an earlier one on the days that it names.
public struct WeeklyHours: Hashable, Sendable {
  /// Milliseconds of a day.
  static let day: Int64 = 86_400_000

  /// For each weekday from Monday: spans in milliseconds of that day, sorted and apart from each other.
  let spans: [[Range<Int64>]]
  /// For each weekday from Monday: milliseconds inside the hours.
  let totals: [Int64]

  /// The hours in a text; nil if it is none, or if they never begin.
  public init?(_ text: String) {
    var starting: [[Range<Int64>]] = Array(repeating: [], count: 7)
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let (days, spans) = Self.part(part) else { return nil }
      for day in days { starting[day] = spans }
    }
    var split: [[Range<Int64>]] = Array(repeating: [], count: 7)
    for (day, spans) in starting.enumerated() {
      for span in spans {
        split[day].append(span.lowerBound..<min(span.upperBound, Self.day))
        if span.upperBound > Self.day { split[(day + 1) % 7].append(0..<(span.upperBound - Self.day)) }
      }
    }
    spans = split.map(Self.united)
    totals = spans.map { $0.reduce(0) { $0 + $1.upperBound - $1.lowerBound } }
    if totals.allSatisfy({ $0 == 0 }) { return nil }
  }

  /// Weekday, from Monday as 0, of a day since 1970-01-01.
  static func weekday(ofDay day: Int64) -> Int {
    let remainder = Int((day + 3) % 7)
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// The day since 1970-01-01 in which a local time lies.
  static func day(ofLocal milliseconds: Int64) -> Int64 {
    milliseconds >= 0 ? milliseconds / day : (milliseconds - (day - 1)) / day
  }

  /// Whether a local time, in milliseconds since 1970-01-01T00:00 local, lies inside; an end lies outside.
  public func contains(local milliseconds: Int64) -> Bool {
    let day = Self.day(ofLocal: milliseconds)
    let time = milliseconds - day * Self.day
    return spans[Self.weekday(ofDay: day)].contains { $0.contains(time) }
  }

  /// Whether an instant lies inside by the clocks of a zone.
  public func contains(_ instant: Int64, in zone: ZoneClock) -> Bool {
    contains(local: instant + zone.offset(at: instant))
  }

  private static func united(_ spans: [Range<Int64>]) -> [Range<Int64>] {
    var united: [Range<Int64>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = united.last, span.lowerBound <= last.upperBound {
        united[united.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        united.append(span)
      }
    }
    return united
  }

  /// One part between semicolons: days, if any are named, and times.
  private static func part(_ text: Substring) -> (days: [Int], spans: [Range<Int64>])? {
    let words = text.split(separator: " ")
    guard let last = words.last, words.count <= 2 else { return nil }
    let days = words.count == 2 ? self.days(words[0]) : Array(0..<7)
    guard let days else { return nil }
    if last == "off" { return words.count == 2 ? (days, []) : nil }
    var spans: [Range<Int64>] = []
    for written in last.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = written.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = time(ends[0]), var end = time(ends[1]), start < day, start != end
      else { return nil }
      if end < start { end += day }
      spans.append(start..<end)
    }
    return (days, spans)
  }

  /// `Mo-Fr,Su` as weekdays from Monday; a range may go on over the end of the week.
  private static func days(_ text: Substring) -> [Int]? {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    var days: [Int] = []
    for written in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = written.split(separator: "-", omittingEmptySubsequences: false).map {
        names.firstIndex(of: String($0))
      }
      guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1] else { return nil }
      var day = first
      days.append(day)
      while day != last {
        day = (day + 1) % 7
        days.append(day)
      }
    }
    return days
  }

  /// Milliseconds since midnight of `08:00` or `24:00`.
  private static func time(_ text: Substring) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int64($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    guard minutes < 60, hours < 24 || hours == 24 && minutes == 0 else { return nil }
    return (hours * 60 + minutes) * 60_000
  }
}
