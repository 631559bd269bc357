import Conversations

/// A clock that runs only while a desk is open: inside its hours, by the clocks on its wall, and on no public holiday.
///
/// An hour that the wall shows twice in autumn counts twice, one that it skips in spring not at all: what counts is the time
/// that really passed. A public holiday closes the desk from midnight to midnight.
public struct DeskClock: Sendable {
  /// The desk's hours.
  public let hours: WeeklyHours
  /// The desk's zone.
  public let zone: ZoneClock
  /// The days on which the desk is closed; nil if it knows none.
  public let holidays: PublicHolidays?

  /// The clock of a desk.
  public init(hours: WeeklyHours, zone: ZoneClock, holidays: PublicHolidays? = nil) {
    self.hours = hours
    self.zone = zone
    self.holidays = holidays
  }

  /// Whether the desk is open at an instant; the instant at which it closes is none.
  public func isOpen(at instant: Int64) -> Bool {
    let local = instant + zone.offset(at: instant)
    return hours.contains(local: local) && !isHoliday(WeeklyHours.day(ofLocal: local))
  }

  /// Milliseconds of desk time between two instants; 0 if the second is not later. O(years and changes of the clocks).
  public func elapsed(from start: Int64, to end: Int64) -> Int64 {
    var total: Int64 = 0
    var instant = start
    while instant < end {
      let offset = zone.offset(at: instant)
      let segmentEnd = min(end, zone.nextChange(after: instant))
      total += open(from: instant + offset, to: segmentEnd + offset)
      instant = segmentEnd
    }
    return total
  }

  /// The first instant at which that much desk time has passed since `start`. O(days).
  public func deadline(from start: Int64, after duration: Int64) -> Int64 {
    guard duration > 0 else { return start }
    var left = duration
    var instant = start
    while true {
      let offset = zone.offset(at: instant)
      let change = zone.nextChange(after: instant)
      let local = instant + offset
      let localEnd = change == .max ? Int64.max : change + offset
      let day = WeeklyHours.day(ofLocal: local)
      let dayStart = day * WeeklyHours.day
      for span in spans(ofDay: day) {
        let from = max(local, dayStart + span.lowerBound)
        let to = min(localEnd, dayStart + span.upperBound)
        guard from < to else { continue }
        if left <= to - from { return from + left - offset }
        left -= to - from
      }
      instant = min(localEnd, dayStart + WeeklyHours.day) - offset
    }
  }

  private func isHoliday(_ day: Int64) -> Bool {
    holidays.map { $0.contains(day: Int32(truncatingIfNeeded: day)) } ?? false
  }

  private func spans(ofDay day: Int64) -> [Range<Int64>] {
    isHoliday(day) ? [] : hours.spans[WeeklyHours.weekday(ofDay: day)]
  }

  /// Desk time between two local times without a change of the clocks in between.
  private func open(from start: Int64, to end: Int64) -> Int64 {
    let firstDay = WeeklyHours.day(ofLocal: start)
    let lastDay = WeeklyHours.day(ofLocal: end)
    // All of the days from the first one on, less what of the first lies before and what of the last lies after.
    return wholeDays(firstDay..<lastDay) - open(onDay: firstDay, before: start) + open(onDay: lastDay, before: end)
  }

  private func open(onDay day: Int64, before local: Int64) -> Int64 {
    let time = local - day * WeeklyHours.day
    return spans(ofDay: day).reduce(0) { $0 + max(0, min($1.upperBound, time) - $1.lowerBound) }
  }

  private func wholeDays(_ days: Range<Int64>) -> Int64 {
    let (weeks, rest) = Int64(days.count).quotientAndRemainder(dividingBy: 7)
    var total = weeks == 0 ? 0 : weeks * hours.totals.reduce(0, +)
    for day in days.upperBound - rest..<days.upperBound { total += hours.totals[WeeklyHours.weekday(ofDay: day)] }
    for holiday in holidays?.days(in: days) ?? [] { total -= hours.totals[WeeklyHours.weekday(ofDay: holiday)] }
    return total
  }
}
