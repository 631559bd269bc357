import Conversations

/// The order of day and month in a chat, which no file says.
///
/// In this order: numbers above twelve; which order makes time run forwards; which number changes more often; what the user says;
/// month first where hours are written as only Americans do, else day first.
struct WhatsAppChatCalendar {
  private let isDayFirst: Bool

  /// - Parameter setting: what the user says; nil if nothing.
  init(_ headers: [WhatsAppChatHeader], setting: Bool?) {
    let dates = headers.filter { !$0.isYearFirst }.map { $0.date }
    let mustBeDay = dates.count { $0.first > 12 }
    let mustBeMonth = dates.count { $0.second > 12 }
    if mustBeDay != mustBeMonth {
      isDayFirst = mustBeDay > mustBeMonth
      return
    }
    let dayFirst = Self.steps(dates.map { ($0.third, $0.second, $0.first) })
    let monthFirst = Self.steps(dates.map { ($0.third, $0.first, $0.second) })
    if dayFirst.backwards != monthFirst.backwards {
      isDayFirst = dayFirst.backwards < monthFirst.backwards
      return
    }
    // `changes` counts how often the number changes that the order takes for the day.
    if dayFirst.changes != monthFirst.changes {
      isDayFirst = dayFirst.changes > monthFirst.changes
      return
    }
    isDayFirst = setting ?? !headers.contains { $0.hasCapitalHalf }
  }

  private static func steps(_ dates: [(year: Int, month: Int, day: Int)]) -> (backwards: Int, changes: Int) {
    var backwards = 0
    var changes = 0
    for (earlier, later) in zip(dates, dates.dropFirst()) {
      if later < earlier { backwards += 1 }
      if later.day != earlier.day { changes += 1 }
    }
    return (backwards, changes)
  }

  /// The local time of a header as the transcript format writes it; nil if there is no such day or hour.
  func written(_ header: WhatsAppChatHeader) -> String? {
    var (year, month, day) = (header.date.third, header.date.second, header.date.first)
    if header.isYearFirst {
      (year, day) = (header.date.first, header.date.third)
    } else if !isDayFirst {
      (month, day) = (header.date.first, header.date.second)
    }
    if year < 100 { year += 2000 }
    guard (1971...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.dayCount(year: year, month: month), header.minutes < 1440
    else { return nil }
    let days = Int64(CivilDate.days(year: year, month: month, day: day))
    let text = WrittenInstant.text(
      days * 86_400_000 + Int64(header.minutes) * 60_000 + Int64(header.seconds ?? 0) * 1000
    ).dropLast()
    return String(header.seconds == nil ? text.dropLast(3) : text)
  }
}
