/// The facts that the head line of a noted transcript can give, with what holds where it says nothing.
struct NotationHead {
  var channel = Channel.whatsapp
  var brand = "Smart"
  var zone = "Europe/Paris"
  var day = CivilDate.days(year: 2026, month: 10, day: 5)
  var language: String?
  var names: [(id: String, name: String)] = []
  var capabilities = CapabilitySet.all
  var precision = TimePrecision.second
  var customer = "customer-1"

  private static let keys = [
    "channel", "brand", "zone", "day", "language", "names", "without", "precision", "customer-id",
  ]

  /// Whether a line is a head line: `key: value; key: value`.
  static func isHead(_ line: Substring) -> Bool {
    let key = line.prefix { $0 != ":" }
    return line.contains(":") && keys.contains(String(key))
  }

  /// Reads a head line into the facts.
  mutating func read(_ line: Substring, number: Int) throws(NotationProblem) {
    for part in line.split(separator: ";") {
      let pieces = part.split(separator: ":", maxSplits: 1)
      let key = pieces.first.map { trimmed($0) } ?? ""
      let value = pieces.count > 1 ? trimmed(pieces[1]) : ""
      guard !value.isEmpty else {
        throw NotationProblem(
          line: number, sentence: "\"\(trimmed(part))\" has no value; write \(key.isEmpty ? "channel" : key): …")
      }
      try set(key, value, number)
    }
  }

  private mutating func set(_ key: String, _ value: String, _ number: Int) throws(NotationProblem) {
    switch key {
    case "channel":
      guard let channel = Channel(rawValue: value) else {
        throw NotationProblem(
          line: number,
          sentence:
            "there is no channel \"\(value)\"; write one of: \(Channel.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      self.channel = channel
    case "brand": brand = value
    case "customer-id": customer = value
    case "language": language = value
    case "zone":
      guard ZoneClock(named: value) != nil else {
        throw NotationProblem(line: number, sentence: "there is no zone \"\(value)\"; write Europe/Paris or the like")
      }
      zone = value
    case "day":
      guard let day = Self.day(value) else {
        throw NotationProblem(line: number, sentence: "\"\(value)\" is no day; write 2026-10-05")
      }
      self.day = day
    case "names":
      for pair in value.split(separator: ",") {
        let sides = pair.split(separator: "=", maxSplits: 1).map { trimmed($0) }
        guard sides.count == 2 else {
          throw NotationProblem(
            line: number, sentence: "\"\(trimmed(pair))\" names nobody; write customer=Nicolas Petit")
        }
        names.append((sides[0], sides[1]))
      }
    case "without":
      for name in value.split(separator: ",") {
        guard let capability = Capability(rawValue: trimmed(name)) else {
          throw NotationProblem(
            line: number,
            sentence:
              "there is no capability \"\(trimmed(name))\"; write one of: \(Capability.allCases.map(\.rawValue).joined(separator: ", "))"
          )
        }
        capabilities.subtract(CapabilitySet(capability))
      }
    case "precision":
      switch value {
      case "minute": precision = .minute
      case "day": precision = .day
      case "second": precision = .second
      default:
        throw NotationProblem(line: number, sentence: "\"\(value)\" is no precision; write second, minute or day")
      }
    default:
      throw NotationProblem(
        line: number, sentence: "the head line knows no \"\(key)\"; write one of: \(Self.keys.joined(separator: ", "))")
    }
  }

  private static func day(_ text: String) -> Int? {
    var text = text
    guard let written = text.withUTF8({ WrittenTime($0) }), written.precision == .day else { return nil }
    return Int(written.localMilliseconds / 86_400_000)
  }
}

/// A piece of text without the spaces around it.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
  while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
  return String(rest)
}
