import Conversations

/// Places the times of a discussion, most of which are clock times that go on from its beginning and over midnight.
struct IAdvizeXMLClock {
  /// When the discussion began, as the transcript format writes local times; nil if only its day or nothing can be read.
  let beginning: String?
  /// The time of the entry before.
  private(set) var latest: String?
  /// Whether all times have been written to the second.
  private(set) var hasSeconds = true

  /// The day that clock times belong to, in days since 1970.
  private var day: Int?
  /// The clock time of the entry before, in seconds since midnight.
  private var clock: Int?

  /// A clock that goes back by more than this has passed midnight; by less, entries are out of order.
  private static let halfDay = 43_200

  init(beginning text: String) {
    let read = Self.read(text)
    day = read?.day
    clock = read?.seconds
    beginning = read.flatMap { read in
      read.day.flatMap { day in read.seconds.flatMap { Self.written(day, $0, hasSeconds: read.hasSeconds) } }
    }
  }

  /// The time of the next entry, as the transcript format writes local times; nil if it cannot be read or placed.
  mutating func next(_ text: String) -> String? {
    guard let read = Self.read(text), let seconds = read.seconds else { return nil }
    if let own = read.day {
      day = own
    } else if let known = day, let clock, clock - seconds > Self.halfDay {
      day = known + 1
    }
    clock = seconds
    guard let day, let written = Self.written(day, seconds, hasSeconds: read.hasSeconds) else { return nil }
    hasSeconds = hasSeconds && read.hasSeconds
    latest = written
    return written
  }

  private static func written(_ day: Int, _ seconds: Int, hasSeconds: Bool) -> String? {
    // From 1970 to 2199.
    guard day > 0, day < 84_006 else { return nil }
    let text = WrittenInstant.text(Int64(day) * 86_400_000 + Int64(seconds) * 1000).dropLast()
    return String(hasSeconds ? text : text.dropLast(3))
  }

  /// A date (`2014-07-23`, `23/07/2014`), a clock time (`16:26`, `16:26:54`), or both with a space or `T` between.
  private static func read(_ text: String) -> (day: Int?, seconds: Int?, hasSeconds: Bool)? {
    let parts = text.split { $0 == " " || $0 == "T" || $0 == "\u{202F}" || $0 == "\u{A0}" }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    var day: Int?
    if !first.contains(":") {
      day = self.day(first)
      if day == nil { return nil }
      if parts.count == 1 { return (day, nil, true) }
    } else if parts.count > 1 {
      return nil
    }
    guard let clock = parts.last else { return nil }
    let numbers = clock.split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
    guard numbers.count == 2 || numbers.count == 3, let hour = numbers[0], let minute = numbers[1], hour < 24,
      minute < 60
    else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 0
    guard let second, second < 60 else { return nil }
    return (day, hour * 3600 + minute * 60 + second, numbers.count == 3)
  }

  private static func day(_ text: Substring) -> Int? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }).map { number($0) }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
    let (year, date) = first > 31 ? (first, last) : (last, first)
    guard (1...12).contains(month), (1970...2199).contains(year), date >= 1,
      date <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    return CivilDate.days(year: year, month: month, day: date)
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
  }
}
