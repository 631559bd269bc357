import Foundation
import Testing

@testable import Conversations

/// The tables of zones against Foundation's own answers.
@Suite struct ZoneClockTests {
  @Test(arguments: [
    "Europe/Paris", "Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "Africa/Casablanca",
    "Australia/Lord_Howe", "UTC",
  ])
  func `Offsets are those of the time zone database`(name: String) throws {
    let clock = try #require(ZoneClock(named: name))
    let zone = try #require(TimeZone(identifier: name))
    // Every 5 days and some hours from 2000 to 2040, and each hour of the days on which clocks change.
    var instants = stride(from: 946_684_800 as Int64, to: 2_208_988_800, by: 5 * 86_400 + 12_345).map { $0 }
    var date = Date(timeIntervalSince1970: 1_700_000_000)
    for _ in 0..<6 {
      guard let next = zone.nextDaylightSavingTimeTransition(after: date) else { break }
      instants += (-3...3).map { Int64(next.timeIntervalSince1970) + $0 * 3600 }
      instants += [Int64(next.timeIntervalSince1970) - 1]
      date = next
    }
    for instant in instants {
      let due = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))) * 1000
      #expect(clock.offset(at: instant * 1000) == due, "\(name) at \(instant)")
      // Back from the wall to the instant, but for the hour that comes twice.
      let local = instant * 1000 + due
      let back = clock.instant(local: local)
      #expect(back == instant * 1000 || back + clock.offset(at: back) == local, "\(name) at \(instant)")
    }
  }

  @Test func `Days are those of the zone's calendar`() throws {
    let paris = try #require(ZoneClock(named: "Europe/Paris"))
    let midnight = Int64(CivilDate.days(year: 2026, month: 10, day: 5)) * 86_400_000 - 7_200_000
    #expect(!paris.isSameDay(midnight - 1, midnight))
    #expect(paris.isSameDay(midnight, midnight + 86_399_999))
    #expect(ZoneClock(named: "Europe/Nowhere") == nil)
    #expect(ZoneClock.utc.localDay(at: -1) == -1)
  }
}
