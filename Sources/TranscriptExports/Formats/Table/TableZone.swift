import Conversations

/// Zones as tables write them behind a time.
enum TableZone {
  /// Minutes east of UTC at a local time: `UTC`, `Z`, `+02:00`, `GMT+2`, `(UTC-05:00)`, `Europe/Paris`, `CEST`; nil if it is no zone, or one
  /// whose name several have.
  static func offsetMinutes(_ zone: String, at localMilliseconds: Int64, _ clocks: inout ZoneClocks) -> Int? {
    var zone = zone[...]
    if let first = zone.first, let last = zone.last, first == "(" && last == ")" || first == "[" && last == "]" {
      zone = zone.dropFirst().dropLast()
    }
    if zone.contains("/") {
      guard let clock = clocks.clock(named: String(zone)) else { return nil }
      return Int((localMilliseconds - clock.instant(local: localMilliseconds)) / 60_000)
    }
    let name = zone.prefix { $0.isLetter }.lowercased()
    let rest = zone.dropFirst(name.count)
    switch name {
    case "cet" where rest.isEmpty: return 60
    case "cest" where rest.isEmpty: return 120
    case "z" where rest.isEmpty: return 0
    case "utc", "gmt": return rest.isEmpty ? 0 : signed(rest)
    case "": return signed(rest)
    default: return nil
    }
  }

  /// `+2`, `+02`, `-0530`, `+5:30`.
  private static func signed(_ text: Substring) -> Int? {
    guard let sign = text.first, "+-−".contains(sign) else { return nil }
    let numbers = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard numbers.count <= 2, numbers.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let first = numbers.first.flatMap({ Int($0) })
    else { return nil }
    var (hours, minutes) = (first, 0)
    if numbers.count == 2 {
      guard numbers[0].count <= 2, numbers[1].count == 2, let written = Int(numbers[1]) else { return nil }
      minutes = written
    } else if numbers[0].count > 2 {
      guard numbers[0].count <= 4 else { return nil }
      (hours, minutes) = (first / 100, first % 100)
    }
    guard hours <= 18, minutes < 60 else { return nil }
    return (sign == "+" ? 1 : -1) * (hours * 60 + minutes)
  }
}
