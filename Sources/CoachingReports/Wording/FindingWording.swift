import CoachingRules

/// What was found, in one sentence of the rule's own words.
public struct FindingWording: Sendable {
  /// The facts that a sentence may name.
  public struct Facts: Hashable, Sendable {
    /// What was measured; nil if nothing was.
    public var value: Int64?
    /// The limit; nil for none.
    public var limit: Int64?
    /// What both count.
    public var unit: MeasureUnit
    /// How often it happened; nil if that is not known.
    public var count: Int?
    /// The name that was written; nil for none.
    public var name: String?

    /// The facts of a finding.
    public init(
      value: Int64? = nil, limit: Int64? = nil, unit: MeasureUnit = .none, count: Int? = nil, name: String? = nil
    ) {
      self.value = value
      self.limit = limit
      self.unit = unit
      self.count = count
      self.name = name
    }
  }

  private let language: ReportLanguage
  private let numbers: NumberWording

  /// The wording of a language.
  public init(_ language: ReportLanguage) {
    self.language = language
    numbers = NumberWording(language)
  }

  /// A rule's sentence with its placeholders filled; a fact that is not known is paraphrased.
  public func sentence(_ text: LocalizedText, _ facts: Facts) -> String {
    var sentence = ""
    var rest = text[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      sentence += rest[..<open]
      sentence += filled(String(rest[rest.index(after: open)..<close]), facts)
      rest = rest[rest.index(after: close)...]
    }
    return FrenchSpacing.applied(sentence + rest, in: language)
  }

  private func filled(_ placeholder: String, _ facts: Facts) -> String {
    switch placeholder {
    case "elapsed":
      if let value = facts.value { return numbers.duration(seconds: value) }
      guard let limit = facts.limit else { return language == .fr ? "trop longtemps" : "too long" }
      return (language == .fr ? "plus de " : "more than ") + numbers.duration(seconds: limit)
    case "limit": return facts.limit.map { measure($0, facts.unit) } ?? "–"
    case "value": return facts.value.map { measure($0, facts.unit) } ?? facts.count.map(numbers.count) ?? "–"
    case "count": return facts.count.map(numbers.count) ?? facts.value.map { numbers.count(Int($0)) } ?? "–"
    case "name":
      // Without the name the sentence still reads: « … ».
      let name = facts.name.map { VisibleText.oneLine($0) } ?? "…"
      return language == .fr ? "«\u{A0}\(name)\u{A0}»" : "“\(name)”"
    default: return "{\(placeholder)}"
    }
  }

  private func measure(_ value: Int64, _ unit: MeasureUnit) -> String {
    switch unit {
    case .seconds: numbers.duration(seconds: value)
    // Tenths are read as a decimal fraction.
    case .misspeltPerThousand: "\(value / 10)\(language == .fr ? "," : ".")\(value % 10)"
    default: numbers.count(Int(value))
    }
  }
}
