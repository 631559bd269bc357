import CoachingRules
import Conversations
import TestFixtures
import Testing

/// Time that passes at a desk: its laws, and the days on which the clocks change.
@Suite struct DeskClockTests {
  private static let written = [
    "Mo-Sa 08:00-20:00", "Mo-Fr 09:00-18:00; Sa 10:00-16:00", "00:00-24:00", "22:00-06:00", "Fr-Mo 01:30-02:30",
    "08:00-12:00,14:00-18:00", "Su 02:00-03:00", "Mo 00:00-00:01",
  ]
  private static let zones = ["Europe/Paris", "America/New_York", "UTC", "Australia/Lord_Howe", "Asia/Kolkata"]

  private static func clock(_ hours: String, _ zone: String = "Europe/Paris", _ country: HolidayCountry? = nil) throws
    -> DeskClock
  {
    DeskClock(
      hours: try #require(WeeklyHours(hours)), zone: try #require(ZoneClock(named: zone)),
      holidays: country.map { PublicHolidays(country: $0) })
  }

  /// `2026-10-05T08:00:00Z` in milliseconds.
  private static func instant(_ month: Int, _ day: Int, _ hours: Int, _ minutes: Int = 0, year: Int = 2026) -> Int64 {
    Int64(CivilDate.days(year: year, month: month, day: day)) * 86_400_000 + Int64(hours * 60 + minutes) * 60_000
  }

  private static func randomClock(_ random: inout SeededGenerator) throws -> DeskClock {
    try clock(
      written.randomElement(using: &random) ?? written[0], zones.randomElement(using: &random) ?? zones[0],
      random.chance(1, in: 2) ? HolidayCountry.allCases.randomElement(using: &random) : nil)
  }

  @Test(arguments: 1...40) func `Desk time adds up`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let clock = try Self.randomClock(&random)
    let start = Self.instant(1, 1, 0)
    for _ in 0..<20 {
      let times = (0..<3).map { _ in start + Int64.random(in: 0...900 * 86_400_000, using: &random) }.sorted()
      let parts = clock.elapsed(from: times[0], to: times[1]) + clock.elapsed(from: times[1], to: times[2])
      #expect(parts == clock.elapsed(from: times[0], to: times[2]))
      #expect((0...times[1] - times[0]).contains(clock.elapsed(from: times[0], to: times[1])))
      #expect(clock.elapsed(from: times[2], to: times[1]) == 0)
    }
  }

  @Test(arguments: 1...40) func `A deadline is the first instant at which the time has passed`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let clock = try Self.randomClock(&random)
    for _ in 0..<20 {
      let start = Self.instant(1, 1, 0) + Int64.random(in: 0...900 * 86_400_000, using: &random)
      let duration = Int64.random(in: 1...(random.chance(1, in: 2) ? 3_600_000 : 40_000_000), using: &random)
      let deadline = clock.deadline(from: start, after: duration)
      #expect(clock.elapsed(from: start, to: deadline) == duration)
      #expect(clock.elapsed(from: start, to: deadline - 1) == duration - 1)
      #expect(clock.deadline(from: start, after: 0) == start)
      let end = start + Int64.random(in: 0...30 * 86_400_000, using: &random)
      let passed = clock.elapsed(from: start, to: end)
      #expect(clock.deadline(from: start, after: passed) <= end)
    }
  }

  @Test(arguments: 1...20) func `Desk time is what one counts minute by minute`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let clock = try Self.randomClock(&random)
    // The weeks in which Paris, New York and Lord Howe change their clocks, and Easter.
    let weeks = [Self.instant(3, 27, 0), Self.instant(4, 2, 0), Self.instant(10, 23, 0), Self.instant(10, 31, 0)]
    let start = (weeks.randomElement(using: &random) ?? 0) + Int64.random(in: 0..<1440, using: &random) * 60_000
    let minutes = Int64.random(in: 0...6000, using: &random)
    let counted = (0..<minutes).count { clock.isOpen(at: start + $0 * 60_000) }
    #expect(clock.elapsed(from: start, to: start + minutes * 60_000) == Int64(counted) * 60_000)
  }

  @Test func `A night in the week before the clocks go forward is an hour longer than the one in which they do`() throws
  {
    let clock = try Self.clock("22:00-06:00")
    // 22:00 to 06:00 in Paris, before (+1) and over (+1, then +2) the night to 29 March 2026.
    #expect(clock.elapsed(from: Self.instant(3, 21, 12), to: Self.instant(3, 22, 12)) == 8 * 3_600_000)
    #expect(clock.elapsed(from: Self.instant(3, 28, 12), to: Self.instant(3, 29, 12)) == 7 * 3_600_000)
    #expect(clock.elapsed(from: Self.instant(10, 24, 12), to: Self.instant(10, 25, 12)) == 9 * 3_600_000)
  }

  @Test func `An hour that never is counts nothing, one that comes twice counts twice`() throws {
    let clock = try Self.clock("02:00-03:00")
    #expect(clock.elapsed(from: Self.instant(3, 28, 12), to: Self.instant(3, 29, 12)) == 0)
    #expect(clock.elapsed(from: Self.instant(10, 24, 12), to: Self.instant(10, 25, 12)) == 2 * 3_600_000)
    // Half past two that never is: the desk opens when the clock has jumped to three.
    let half = try Self.clock("02:30-05:00")
    #expect(half.elapsed(from: Self.instant(3, 28, 12), to: Self.instant(3, 29, 12)) == 2 * 3_600_000)
    #expect(half.deadline(from: Self.instant(3, 28, 12), after: 60_000) == Self.instant(3, 29, 1, 1))
  }

  @Test func `Evenings and weekends do not count`() throws {
    let clock = try Self.clock("Mo-Fr 09:00-18:00; Sa 10:00-16:00")
    // Friday 17:50 to Saturday 10:05 in Paris (+2).
    let friday = Self.instant(10, 2, 15, 50)
    #expect(clock.elapsed(from: friday, to: Self.instant(10, 3, 8, 5)) == 15 * 60_000)
    #expect(clock.deadline(from: friday, after: 15 * 60_000) == Self.instant(10, 3, 8, 5))
    // Exactly the end of a day is a deadline, not the beginning of the next.
    #expect(clock.deadline(from: friday, after: 10 * 60_000) == Self.instant(10, 2, 16))
    #expect(clock.elapsed(from: Self.instant(10, 3, 14), to: Self.instant(10, 5, 7)) == 0)
  }

  @Test func `Holidays close the desk from midnight to midnight`() throws {
    let clock = try Self.clock("22:00-06:00", "Europe/Paris", .france)
    let open = try Self.clock("22:00-06:00")
    // 14 July 2026: what began on the eve ends at midnight; the evening does not begin until the 15th's first hour.
    let (eve, after) = (Self.instant(7, 13, 12), Self.instant(7, 15, 12))
    #expect(open.elapsed(from: eve, to: after) == 16 * 3_600_000)
    #expect(clock.elapsed(from: eve, to: after) == 8 * 3_600_000)
    #expect(!clock.isOpen(at: Self.instant(7, 13, 22)) && clock.isOpen(at: Self.instant(7, 13, 21, 59)))
    #expect(clock.deadline(from: eve, after: 3 * 3_600_000) == Self.instant(7, 14, 23))
  }

  @Test func `Many years are no more work than a few`() throws {
    let clock = try Self.clock("Mo-Sa 08:00-20:00", "Europe/Paris", .france)
    let start = Self.instant(1, 5, 7, year: 1970)
    let end = Self.instant(1, 5, 7, year: 9970)
    var years: Int64 = 0
    for year in stride(from: 1970, to: 9970, by: 100) {
      years += clock.elapsed(
        from: Self.instant(1, 5, 7, year: year), to: Self.instant(1, 5, 7, year: year + 100))
    }
    #expect(clock.elapsed(from: start, to: end) == years)
    #expect(clock.elapsed(from: .min / 4, to: .max / 4) > years)
  }
}
