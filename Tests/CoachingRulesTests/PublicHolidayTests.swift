import CoachingRules
import Conversations
import Testing

/// Public holidays against the calendars that the countries published.
@Suite struct PublicHolidayTests {
  static let published: [(HolidayCountry, Int, String)] = [
    (.france, 2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25"),
    (.france, 2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25"),
    (.france, 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"),
    (.france, 2027, "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25"),
    (.switzerland, 2024, "01-01 03-29 04-01 05-09 05-20 08-01 12-25 12-26"),
    (.switzerland, 2025, "01-01 04-18 04-21 05-29 06-09 08-01 12-25 12-26"),
    (.switzerland, 2026, "01-01 04-03 04-06 05-14 05-25 08-01 12-25 12-26"),
    (.switzerland, 2027, "01-01 03-26 03-29 05-06 05-17 08-01 12-25 12-26"),
    (.belgium, 2024, "01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25"),
    (.belgium, 2025, "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-01 11-11 12-25"),
    (.belgium, 2026, "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25"),
    (.belgium, 2027, "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25"),
    // 2022's New Year's Day fell on a Saturday, its Christmas Day on a Sunday; jubilee and funeral are left out.
    (.unitedKingdom, 2022, "01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27"),
    (.unitedKingdom, 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (.unitedKingdom, 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (.unitedKingdom, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"),
    (.unitedKingdom, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28"),
    (.unitedStates, 2020, "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25"),
    (.unitedStates, 2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
    (.unitedStates, 2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
    (.unitedStates, 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"),
    (.unitedStates, 2027, "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"),
  ]

  @Test(arguments: published)
  func `The days of a year are those of the published calendar`(country: HolidayCountry, year: Int, dates: String) {
    let holidays = PublicHolidays(country: country)
    let days = CivilDate.days(year: year, month: 1, day: 1)..<CivilDate.days(year: year + 1, month: 1, day: 1)
    let found = days.filter { holidays.contains(day: Int32($0)) }.map { day in
      let date = CivilDate.date(days: day)
      return "\(date.month < 10 ? "0" : "")\(date.month)-\(date.day < 10 ? "0" : "")\(date.day)"
    }
    #expect(found.joined(separator: " ") == dates)
  }

  @Test func `Years far away are worked out as well`() {
    // Easter Monday 1961 and 2285: the earliest and latest dates in reach of Easter are 22 March and 25 April.
    for (year, month, day) in [(1961, 4, 3), (2285, 3, 23), (2038, 4, 26)] {
      let easterMonday = Int32(CivilDate.days(year: year, month: month, day: day))
      #expect(PublicHolidays(country: .france).contains(day: easterMonday), "\(year)")
      #expect(!PublicHolidays(country: .unitedStates).contains(day: easterMonday), "\(year)")
    }
    let observed = Int32(CivilDate.days(year: 2110, month: 12, day: 31))
    let newYear = CivilDate.days(year: 2111, month: 1, day: 1)
    #expect(PublicHolidays(country: .unitedStates).contains(day: observed) == ((newYear + 3) % 7 == 5))
  }

  @Test func `Zones tell the country`() {
    let expected: [String: HolidayCountry?] = [
      "Europe/Paris": .france, "Indian/Reunion": .france, "Europe/Zurich": .switzerland, "Europe/Brussels": .belgium,
      "Europe/London": .unitedKingdom, "America/New_York": .unitedStates, "America/Indiana/Knox": .unitedStates,
      "Pacific/Honolulu": .unitedStates, "US/Pacific": .unitedStates, "America/Toronto": nil, "Europe/Berlin": nil,
      "UTC": nil, "": nil,
    ]
    for (zone, country) in expected { #expect(PublicHolidays.country(ofZone: zone) == country, "\(zone)") }
    #expect(HolidayChoice("auto")?.holidays(inZone: "Europe/Paris")?.country == .france)
    #expect(HolidayChoice("CH")?.holidays(inZone: "Europe/Paris")?.country == .switzerland)
    #expect(HolidayChoice("none")?.holidays(inZone: "Europe/Paris") == nil)
    #expect(HolidayChoice("fr") == nil)
  }
}
