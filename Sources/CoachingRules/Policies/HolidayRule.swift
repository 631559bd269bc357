import Conversations

/// How one public holiday is found in any year.
enum HolidayRule: Sendable {
  /// What happens to a holiday that falls on a weekend: the day itself stays one, another may join it.
  enum Weekend: Sendable {
    /// Nothing.
    case ignored
    /// The next weekday that is no holiday yet is one too.
    case nextWeekday
    /// The Friday before a Saturday or the Monday after a Sunday is one too.
    case nearestWeekday
  }

  /// The same date every year.
  case date(month: Int, day: Int, since: Int = .min, weekend: Weekend = .ignored)
  /// That many days after Easter Sunday.
  case easter(Int)
  /// The nth such weekday (Monday is 0) of a month.
  case weekday(nth: Int, Int, month: Int)
  /// The last such weekday (Monday is 0) of a month.
  case lastWeekday(Int, month: Int)

  /// The holidays of a country, by rule.
  static func rules(of country: HolidayCountry) -> [HolidayRule] {
    switch country {
    case .france:
      [
        .date(month: 1, day: 1), .easter(1), .date(month: 5, day: 1), .date(month: 5, day: 8), .easter(39), .easter(50),
        .date(month: 7, day: 14), .date(month: 8, day: 15), .date(month: 11, day: 1), .date(month: 11, day: 11),
        .date(month: 12, day: 25),
      ]
    case .switzerland:
      [
        .date(month: 1, day: 1), .easter(-2), .easter(1), .easter(39), .easter(50), .date(month: 8, day: 1),
        .date(month: 12, day: 25), .date(month: 12, day: 26),
      ]
    case .belgium:
      [
        .date(month: 1, day: 1), .easter(1), .date(month: 5, day: 1), .easter(39), .easter(50),
        .date(month: 7, day: 21), .date(month: 8, day: 15), .date(month: 11, day: 1), .date(month: 11, day: 11),
        .date(month: 12, day: 25),
      ]
    case .unitedKingdom:
      [
        .date(month: 1, day: 1, weekend: .nextWeekday), .easter(-2), .easter(1), .weekday(nth: 1, 0, month: 5),
        .lastWeekday(0, month: 5), .lastWeekday(0, month: 8), .date(month: 12, day: 25, weekend: .nextWeekday),
        .date(month: 12, day: 26, weekend: .nextWeekday),
      ]
    case .unitedStates:
      [
        .date(month: 1, day: 1, weekend: .nearestWeekday), .weekday(nth: 3, 0, month: 1),
        .weekday(nth: 3, 0, month: 2), .lastWeekday(0, month: 5),
        .date(month: 6, day: 19, since: 2021, weekend: .nearestWeekday),
        .date(month: 7, day: 4, weekend: .nearestWeekday), .weekday(nth: 1, 0, month: 9),
        .weekday(nth: 2, 0, month: 10), .date(month: 11, day: 11, weekend: .nearestWeekday),
        .weekday(nth: 4, 3, month: 11), .date(month: 12, day: 25, weekend: .nearestWeekday),
      ]
    }
  }

  /// The days since 1970-01-01 that these rules make holidays because of one year, sorted.
  ///
  /// The day on which a New Year's Day is observed may lie in the year before.
  static func days(_ rules: [HolidayRule], year: Int) -> [Int] {
    let dated = rules.compactMap { rule in rule.day(year: year).map { (day: $0, weekend: rule.weekend) } }
    // All days proper first: a substitute never falls on one of them, whatever the order of the rules.
    var days = Set(dated.map(\.day))
    for (day, weekend) in dated {
      let weekday = WeeklyHours.weekday(ofDay: Int64(day))
      guard weekday >= 5 else { continue }
      switch weekend {
      case .ignored: break
      case .nearestWeekday: days.insert(weekday == 5 ? day - 1 : day + 1)
      case .nextWeekday:
        var substitute = day + 7 - weekday
        while days.contains(substitute) { substitute += 1 }
        days.insert(substitute)
      }
    }
    return days.sorted()
  }

  private var weekend: Weekend { if case .date(_, _, _, let weekend) = self { weekend } else { .ignored } }

  private func day(year: Int) -> Int? {
    switch self {
    case .date(let month, let day, let since, _):
      return year >= since ? CivilDate.days(year: year, month: month, day: day) : nil
    case .easter(let days): return Self.easterSunday(year: year) + days
    case .weekday(let nth, let weekday, let month):
      let first = CivilDate.days(year: year, month: month, day: 1)
      return first + (weekday - WeeklyHours.weekday(ofDay: Int64(first)) + 7) % 7 + (nth - 1) * 7
    case .lastWeekday(let weekday, let month):
      let last = CivilDate.days(year: year, month: month, day: CivilDate.dayCount(year: year, month: month))
      return last - (WeeklyHours.weekday(ofDay: Int64(last)) - weekday + 7) % 7
    }
  }

  /// Easter Sunday of the Gregorian calendar, as days since 1970-01-01.
  ///
  /// Source: the anonymous algorithm in "Nature", 20 April 1876, as Jean Meeus gives it in "Astronomical Algorithms".
  static func easterSunday(year: Int) -> Int {
    let golden = year % 19
    let (century, ofCentury) = (year / 100, year % 100)
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let late = (golden + 11 * moon + 22 * toSunday) / 451
    let marchDay = moon + toSunday - 7 * late + 22
    return CivilDate.days(year: year, month: 3, day: 1) + marchDay - 1
  }
}
