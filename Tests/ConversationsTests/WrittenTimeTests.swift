import Testing

@testable import Conversations

@Suite struct WrittenTimeTests {
  private func read(_ text: String) -> WrittenTime? {
    var text = text
    return text.withUTF8 { WrittenTime($0) }
  }

  @Test(arguments: [
    ("2026-10-05T10:00:00+02:00", 1_791_187_200_000, TimePrecision.second),
    ("2026-10-05T08:00:00Z", 1_791_187_200_000, .second),
    ("2026-10-05 08:00:00.25Z", 1_791_187_200_250, .millisecond),
    ("2026-10-05T08:00Z", 1_791_187_200_000, .minute),
    ("2026-10-05", 1_791_158_400_000, .day),
  ])
  func `A written time gives its instant and precision`(text: String, milliseconds: Int64, precision: TimePrecision)
    throws
  {
    let time = try #require(read(text))
    #expect(time.localMilliseconds - Int64(time.offsetMinutes ?? 0) * 60_000 == milliseconds)
    #expect(time.precision == precision)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-02-30", "2026-10-05T25:00", "2026-10-05T10:00:00+99:00", "hier",
    "2026-10-05T10:00x",
  ])
  func `What is no time is refused`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `Local times around the clock change are placed as people mean them`() throws {
    let paris = try #require(ZoneClock(named: "Europe/Paris"))
    let day = Int64(CivilDate.days(year: 2026, month: 10, day: 25)) * 86_400_000
    // 02:30 happens twice: the first time is summer time.
    #expect(paris.instant(local: day + 9_000_000) == day + 9_000_000 - 7_200_000)
    #expect(paris.instant(local: day + 14_400_000) == day + 14_400_000 - 3_600_000)
    let spring = Int64(CivilDate.days(year: 2026, month: 3, day: 29)) * 86_400_000
    // 02:30 never happens: clocks show 03:30.
    #expect(paris.instant(local: spring + 9_000_000) == spring + 9_000_000 - 3_600_000)
  }
}
