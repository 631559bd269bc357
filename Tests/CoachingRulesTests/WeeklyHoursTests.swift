import CoachingRules
import Conversations
import Testing

/// Hours of the week as they are written, and what lies inside them.
@Suite struct WeeklyHoursTests {
  /// Local milliseconds of a time in the week of Monday, 5 October 2026; the day counts from Monday as 0.
  private static func local(_ day: Int, _ hours: Int, _ minutes: Int = 0) -> Int64 {
    Int64(CivilDate.days(year: 2026, month: 10, day: 5) + day) * 86_400_000 + Int64(hours * 60 + minutes) * 60_000
  }

  @Test func `Days and times are inclusive of their beginnings only`() throws {
    let hours = try #require(WeeklyHours("Mo-Sa 08:00-20:00"))
    #expect(!hours.contains(local: Self.local(0, 8) - 1))
    #expect(hours.contains(local: Self.local(0, 8)))
    #expect(hours.contains(local: Self.local(5, 20) - 1))
    #expect(!hours.contains(local: Self.local(5, 20)))
    #expect(!hours.contains(local: Self.local(6, 12)))
  }

  @Test func `Several parts, and every day where none is named`() throws {
    let hours = try #require(WeeklyHours("Mo-Fr 09:00-18:00; Sa 10:00-16:00"))
    #expect(hours.contains(local: Self.local(4, 9)))
    #expect(!hours.contains(local: Self.local(5, 9)))
    #expect(hours.contains(local: Self.local(5, 10)))
    #expect(!hours.contains(local: Self.local(6, 10)))
    let daily = try #require(WeeklyHours("08:00-20:00"))
    for day in 0..<7 {
      #expect(daily.contains(local: Self.local(day, 8)) && !daily.contains(local: Self.local(day, 20)))
    }
  }

  @Test func `A later part replaces an earlier one on its days`() throws {
    let hours = try #require(WeeklyHours("08:00-20:00; Fr 08:00-12:00,13:00-17:00; Su off"))
    #expect(hours.contains(local: Self.local(3, 19)))
    #expect(!hours.contains(local: Self.local(4, 12, 30)))
    #expect(hours.contains(local: Self.local(4, 13)))
    #expect(!hours.contains(local: Self.local(4, 19)))
    #expect(!hours.contains(local: Self.local(6, 10)))
  }

  @Test func `What goes over midnight goes on into the next day`() throws {
    let hours = try #require(WeeklyHours("Fr-Su 22:00-06:00"))
    #expect(!hours.contains(local: Self.local(4, 5)))
    #expect(hours.contains(local: Self.local(4, 23)))
    #expect(hours.contains(local: Self.local(5, 0)))
    #expect(!hours.contains(local: Self.local(5, 6)))
    #expect(hours.contains(local: Self.local(7, 5, 59)), "Sunday night ends on Monday.")
    #expect(hours == WeeklyHours("Fr,Sa,Su 22:00-24:00,00:00-06:00; Mo 00:00-06:00; Fr 22:00-24:00"))
  }

  @Test func `Days before 1970 have their weekdays too`() throws {
    let hours = try #require(WeeklyHours("Sa-Mo 10:00-11:00"))
    // 1969-12-29 was a Monday.
    #expect(hours.contains(local: -3 * 86_400_000 + 36_000_000))
    #expect(!hours.contains(local: -2 * 86_400_000 + 36_000_000))
  }

  @Test(
    arguments: [
      "", ";", "Mo", "off", "Mo off", "Mo-Fr", "08:00", "8:00-20:00", "08:00-24:01", "08:00-25:00", "24:00-25:00",
      "08:60-09:00", "08:00-08:00", "Mon 08:00-20:00", "mo 08:00-20:00", "Lu-Ve 08:00-20:00", "Mo-Tu-We 08:00-20:00",
      "Mo- 08:00-20:00", "Mo, 08:00-20:00", "08:00-12:00,", "Mo-Sa 08:00-20:00;", "Mo 08:00 - 20:00", "08h00-20h00",
      "Mo 08:00–20:00", "3m", "15%", "\u{660}8:00-20:00",
    ])
  func `What is no hours is refused`(text: String) { #expect(WeeklyHours(text) == nil) }

  @Test func `Quiet hours know nights, Sundays and holidays of the customer`() throws {
    let quiet = QuietHours(hours: try #require(WeeklyHours("08:00-20:00")), holidays: .auto)
    let paris = try #require(ZoneClock(named: "Europe/Paris"))
    let zurich = try #require(ZoneClock(named: "Europe/Zurich"))
    let berlin = try #require(ZoneClock(named: "Europe/Berlin"))
    func noon(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
      Int64(CivilDate.days(year: year, month: month, day: day)) * 86_400_000 + 10 * 3_600_000
    }
    #expect(!quiet.isQuiet(at: noon(2026, 10, 5), zone: paris))
    #expect(quiet.isQuiet(at: noon(2026, 10, 5) + 8 * 3_600_000, zone: paris), "It is 20:00.")
    #expect(!quiet.isQuiet(at: noon(2026, 10, 5) + 8 * 3_600_000 - 1, zone: paris))
    #expect(quiet.isQuiet(at: noon(2026, 10, 4), zone: paris), "It is Sunday.")
    #expect(quiet.isQuiet(at: noon(2026, 7, 14), zone: paris))
    #expect(!quiet.isQuiet(at: noon(2026, 7, 14), zone: zurich))
    #expect(!quiet.isQuiet(at: noon(2026, 7, 14), zone: berlin), "Germany's holidays are not known.")
    let french = QuietHours(hours: quiet.hours, holidays: .country(.france))
    #expect(french.isQuiet(at: noon(2026, 7, 14), zone: berlin))
    #expect(!QuietHours(hours: quiet.hours, holidays: .none).isQuiet(at: noon(2026, 7, 14), zone: paris))
    // 22:30 UTC on a Saturday is already Sunday in Paris.
    let open = QuietHours(hours: try #require(WeeklyHours("00:00-24:00")), holidays: .none)
    #expect(open.isQuiet(at: noon(2026, 10, 3) + 12 * 3_600_000 + 1_800_000, zone: paris))
  }
}
