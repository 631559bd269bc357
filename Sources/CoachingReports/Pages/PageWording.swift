import CoachingRules
import Scorecards

/// The words that all pages share, in the reader's language.
struct PageWording: Sendable {
  let language: ReportLanguage
  let numbers: NumberWording
  let days: DayWording
  let findings: FindingWording

  init(_ language: ReportLanguage) {
    self.language = language
    numbers = NumberWording(language)
    days = DayWording(language)
    findings = FindingWording(language)
  }

  /// The words in the reader's language, with the spaces of its typography.
  func say(_ fr: String, _ en: String) -> String {
    language == .fr ? FrenchSpacing.applied(fr, in: .fr) : en
  }

  /// A text of the rule pack in the reader's language.
  func say(_ text: LocalizedText) -> String { FrenchSpacing.applied(text[language], in: language) }

  /// A number with its noun.
  func count(_ number: Int, _ fr: (one: String, many: String), _ en: (one: String, many: String)) -> String {
    let isOne = language == .fr ? number < 2 : number == 1
    let noun = language == .fr ? (isOne ? fr.one : fr.many) : (isOne ? en.one : en.many)
    return "\(numbers.count(number))\u{A0}\(noun)"
  }

  /// So many contacts.
  func contacts(_ number: Int) -> String { count(number, ("contact", "contacts"), ("contact", "contacts")) }

  /// So many points of a score of one hundred.
  func points(_ basisPoints: Int) -> String {
    let isOne = language == .fr ? basisPoints < 195 : basisPoints >= 95 && basisPoints < 105
    return "\(numbers.points(basisPoints))\u{A0}\(isOne ? "point" : "points")"
  }

  /// A score, or that there is none.
  func score(_ basisPoints: Int?) -> String {
    basisPoints.map { numbers.score($0) } ?? say("pas de score", "no score")
  }

  /// A rule's rate, or a dash where it was never assessed.
  func rate(_ basisPoints: Int?) -> String {
    basisPoints.map { numbers.percent($0) } ?? "–"
  }

  /// The bounds of an interval; nothing where there is none.
  func interval(_ interval: WilsonInterval?) -> String {
    guard let interval else { return "" }
    return say(
      "entre \(numbers.percent(interval.low)) et \(numbers.percent(interval.high))",
      "between \(numbers.percent(interval.low)) and \(numbers.percent(interval.high))")
  }

  /// The bounds of an interval in a table's cell.
  func shortInterval(_ interval: WilsonInterval?) -> String {
    interval.map { "\(($0.low + 50) / 100)–\(numbers.percent($0.high))" } ?? ""
  }

  /// What must be known of a rule on trial.
  var onTrial: String { say("à l’essai, sans effet sur la note", "on trial, not scored") }

  /// What a rule asks for, as a title.
  func title(_ rule: Rule) -> String {
    let says = say(rule.says)
    return says.prefix(1).uppercased() + says.dropFirst()
  }

  /// What a section of the pack is called.
  func section(_ id: String, of pack: RulePack) -> String {
    pack.sections.first { $0.id == id }.map { say($0.title) } ?? id
  }

  /// The channel of a quote.
  func channel(_ name: String) -> String {
    switch name {
    case "whatsapp": "WhatsApp"
    case "messenger": "Messenger"
    case "instagram": "Instagram"
    case "sms": "SMS"
    case "rcs": "RCS"
    case "email": say("e-mail", "e-mail")
    case "chat": say("chat", "chat")
    case "voice": say("téléphone", "telephone")
    case "other": ""
    default: name.prefix(1).uppercased() + name.dropFirst()
    }
  }
}
