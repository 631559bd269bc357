import Conversations

/// When a brand leaves its customers alone: outside its hours, on Sundays and on public holidays.
public struct QuietHours: Hashable, Sendable {
  /// The hours in which the brand may take the initiative.
  public let hours: WeeklyHours
  /// Whose public holidays are quiet.
  public let holidays: HolidayChoice

  /// Quiet outside these hours, on Sundays and on these holidays.
  public init(hours: WeeklyHours, holidays: HolidayChoice) {
    self.hours = hours
    self.holidays = holidays
  }

  /// The first full quarter of an hour after an instant that is not quiet; the instant itself if two weeks bring none.
  public func end(after instant: Int64, zone: ZoneClock) -> Int64 {
    let quarter: Int64 = 900_000
    var candidate = (instant / quarter + 1) * quarter
    for _ in 0..<14 * 96 {
      if !isQuiet(at: candidate, zone: zone) { return candidate }
      candidate += quarter
    }
    return instant
  }

  /// Whether an instant is quiet by the clocks of a zone, the customer's own.
  public func isQuiet(at instant: Int64, zone: ZoneClock) -> Bool {
    let local = instant + zone.offset(at: instant)
    let day = WeeklyHours.day(ofLocal: local)
    if !hours.contains(local: local) || WeeklyHours.weekday(ofDay: day) == 6 { return true }
    return holidays.holidays(inZone: zone.name)?.contains(day: Int32(truncatingIfNeeded: day)) ?? false
  }
}

extension QuietHours {
  /// The quiet hours of a policy; nil where it says nothing of hours.
  public init?(_ policy: Policy) {
    guard let hours = policy.entries["hours"].flatMap({ WeeklyHours($0.value) }) else { return nil }
    self.init(hours: hours, holidays: policy.entries["country"].flatMap { HolidayChoice($0.value) } ?? .auto)
  }
}
