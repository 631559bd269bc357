import CoachingRules

/// Numbers as people write them in the reader's language.
public struct NumberWording: Sendable {
  /// The reader's language.
  public let language: ReportLanguage

  /// The wording of a language.
  public init(_ language: ReportLanguage) { self.language = language }

  /// A whole number with its thousands set apart.
  public func count(_ number: Int) -> String {
    let separator = language == .fr ? "\u{202F}" : ","
    var groups: [String] = []
    var rest = number.magnitude
    while rest >= 1000 {
      let group = String(rest % 1000)
      groups.append(String(repeating: "0", count: 3 - group.count) + group)
      rest /= 1000
    }
    groups.append(String(rest))
    return (number < 0 ? "−" : "") + groups.reversed().joined(separator: separator)
  }

  /// A score in percent, rounded down: a score just under the pass mark must not look as if it had reached it.
  public func score(_ basisPoints: Int) -> String { percent(basisPoints / 100 * 100) }

  /// A share in percent: `82 %` in French, `82%` in English.
  ///
  /// - Parameter decimals: whether tenths of a percent are shown.
  public func percent(_ basisPoints: Int, decimals: Bool = false) -> String {
    decimal(basisPoints, decimals: decimals) + (language == .fr ? "\u{202F}%" : "%")
  }

  /// Points of a score of one hundred: `3,2` in French, `3.2` in English.
  public func points(_ basisPoints: Int) -> String { decimal(basisPoints, decimals: true) }

  /// A duration in seconds: `7 min 12 s`, `2 h 05`.
  public func duration(seconds: Int64) -> String {
    let total = max(0, seconds)
    let space = "\u{A0}"
    // A day as a limit is one of 24 hours, not of the calendar.
    let days = total <= 86_400 ? 0 : total / 86_400
    let (hours, minutes, rest) = ((total - days * 86_400) / 3600, total / 60 % 60, total % 60)
    if days > 0 {
      let day = "\(days)\(space)\(language == .fr ? "j" : "d")"
      return hours == 0 ? day : "\(day) \(hours)\(space)h"
    }
    if hours > 0 {
      let written = "\(hours)\(space)h"
      if minutes == 0 { return written }
      return "\(written)\(space)\(minutes < 10 ? "0" : "")\(minutes)" + (language == .fr ? "" : "\(space)min")
    }
    if minutes > 0 {
      return rest == 0 ? "\(minutes)\(space)min" : "\(minutes)\(space)min \(rest)\(space)s"
    }
    return "\(rest)\(space)s"
  }

  private func decimal(_ basisPoints: Int, decimals: Bool) -> String {
    let sign = basisPoints < 0 ? "−" : ""
    let value = Int(basisPoints.magnitude)
    if !decimals { return sign + count((value + 50) / 100) }
    let tenths = (value + 5) / 10
    return sign + count(tenths / 10) + (language == .fr ? "," : ".") + String(tenths % 10)
  }
}
