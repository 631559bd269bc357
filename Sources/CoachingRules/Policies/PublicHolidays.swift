import Conversations

/// The public holidays of a country, worked out by rule for any year.
///
/// Where a holiday falls on a weekend and another day stands in for it, both are holidays.
public struct PublicHolidays: Sendable {
  /// The country.
  public let country: HolidayCountry
  private let rules: [HolidayRule]
  /// For the years most asked for: a bit a day, from the first of them.
  private let bits: [UInt64]

  private static let firstCached = CivilDate.days(year: 1990, month: 1, day: 1)
  private static let endOfCached = CivilDate.days(year: 2101, month: 1, day: 1)
  /// Days of written dates; a nonsensical instant far outside must not cost a walk through all years up to it.
  private static let calendar =
    CivilDate.days(year: 1, month: 1, day: 1)..<CivilDate.days(year: 10_000, month: 1, day: 1)
  private static let all: [HolidayCountry: PublicHolidays] = Dictionary(
    uniqueKeysWithValues: HolidayCountry.allCases.map { ($0, PublicHolidays(computing: $0)) })

  /// The holidays of a country; they are worked out once a program.
  public init(country: HolidayCountry) { self = Self.all[country] ?? PublicHolidays(computing: country) }

  private init(computing country: HolidayCountry) {
    self.country = country
    let rules = HolidayRule.rules(of: country)
    var bits = [UInt64](repeating: 0, count: (Self.endOfCached - Self.firstCached + 63) / 64)
    for year in 1990...2101 {
      for day in HolidayRule.days(rules, year: year) where day >= Self.firstCached && day < Self.endOfCached {
        let position = day - Self.firstCached
        bits[position / 64] |= 1 << UInt64(position % 64)
      }
    }
    self.rules = rules
    self.bits = bits
  }

  /// Whether a day since 1970-01-01 is a public holiday.
  public func contains(day: Int32) -> Bool {
    let day = Int(day)
    if day >= Self.firstCached, day < Self.endOfCached {
      let position = day - Self.firstCached
      return bits[position / 64] & 1 << UInt64(position % 64) != 0
    }
    guard Self.calendar.contains(day) else { return false }
    let year = CivilDate.date(days: day).year
    return (year...year + 1).contains { HolidayRule.days(rules, year: $0).contains(day) }
  }

  /// The holidays among days since 1970-01-01, each once, in order.
  func days(in range: Range<Int64>) -> [Int64] {
    let range = range.clamped(to: Int64(Self.calendar.lowerBound)..<Int64(Self.calendar.upperBound))
    guard !range.isEmpty else { return [] }
    if range.count <= 366 {
      return range.filter { contains(day: Int32(truncatingIfNeeded: $0)) }
    }
    let first = CivilDate.date(days: Int(range.lowerBound)).year
    let last = CivilDate.date(days: Int(range.upperBound)).year
    let days = (first...last + 1).flatMap { HolidayRule.days(rules, year: $0) }.map(Int64.init)
    return Set(days.filter(range.contains)).sorted()
  }

  /// The country whose holidays are kept where a time zone's clocks hang; nil if they are not known.
  ///
  /// France's overseas departments keep its eleven days; Scotland's and Northern Ireland's other days are not told apart.
  public static func country(ofZone name: String) -> HolidayCountry? {
    switch name {
    case "Europe/Paris", "America/Cayenne", "America/Guadeloupe", "America/Martinique", "Indian/Mayotte",
      "Indian/Reunion":
      .france
    case "Europe/Zurich": .switzerland
    case "Europe/Brussels": .belgium
    case "Europe/London": .unitedKingdom
    case "America/New_York", "America/Detroit", "America/Chicago", "America/Menominee", "America/Denver",
      "America/Boise", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "America/Juneau",
      "America/Sitka", "America/Metlakatla", "America/Yakutat", "America/Nome", "America/Adak", "Pacific/Honolulu":
      .unitedStates
    default:
      ["US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/"].contains { name.hasPrefix($0) }
        && name != "US/Samoa" ? .unitedStates : nil
    }
  }
}
