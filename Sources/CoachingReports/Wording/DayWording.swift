import CoachingRules

/// Calendar days as people write them in the reader's language.
public struct DayWording: Sendable {
  /// The reader's language.
  public let language: ReportLanguage

  /// The wording of a language.
  public init(_ language: ReportLanguage) { self.language = language }

  /// A day given as `2026-10-05`: `5 octobre 2026`, `5 October 2026`; what is no day stays as it is.
  public func day(_ written: String) -> String {
    guard let (year, month, day) = parts(written) else { return VisibleText.oneLine(written) }
    return "\(ordinal(day))\u{A0}\(months[month - 1]) \(year)"
  }

  /// Two days and all between them: `du 5 au 11 octobre 2026`, `5–11 October 2026`.
  public func period(from first: String, to last: String) -> String {
    guard let (year, month, day) = parts(first), let (lastYear, lastMonth, _) = parts(last), first != last else {
      return language == .fr ? "le \(self.day(first))" : self.day(first)
    }
    let isSameMonth = year == lastYear && month == lastMonth
    let start =
      isSameMonth
      ? ordinal(day) : year == lastYear ? "\(ordinal(day))\u{A0}\(months[month - 1])" : self.day(first)
    return language == .fr
      ? "du \(start) au \(self.day(last))" : isSameMonth ? "\(start)–\(self.day(last))" : "\(start) – \(self.day(last))"
  }

  private func ordinal(_ day: Int) -> String { language == .fr && day == 1 ? "1er" : String(day) }

  private func parts(_ written: String) -> (Int, Int, Int)? {
    let parts = written.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    return (year, month, day)
  }

  private var months: [String] {
    language == .fr
      ? [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
  }
}
