import Conversations

/// The calendar days of one zone, the last one remembered: events come in time order, so most ask for the same day again.
struct DayCache {
  private var zone = ZoneClock.utc
  private var from: Int64 = 0
  private var until: Int64 = 0
  private var day: Int32 = 0

  /// Begins with a zone, forgetting the day where it is another one.
  mutating func begin(_ zone: ZoneClock) {
    if zone === self.zone { return }
    self.zone = zone
    until = from
  }

  /// Days since 1970-01-01 on the zone's calendar.
  mutating func day(of time: Int64) -> Int32 {
    if time >= from, time < until { return day }
    day = zone.localDay(at: time)
    from = zone.instant(local: Int64(day) * 86_400_000)
    until = zone.instant(local: (Int64(day) + 1) * 86_400_000)
    return day
  }
}
