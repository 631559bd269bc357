import CoachingRules
import Scorecards

/// What the terminal shows when a run is done: the agents with their sections, the dearest rules, and where the report is.
public struct TerminalSummary: Sendable {
  /// How many agents are listed before the rest is only counted.
  static let agents = 40
  /// How many rules are named.
  static let rules = 3
  /// The narrowest terminal that is laid out for.
  static let narrowest = 40

  /// The narrowest and the widest column of a section.
  static let narrowestSection = 8
  static let widestSection = 16

  let contents: ReportContents
  let width: Int
  let hasColour: Bool
  let reportPath: String
  private let wording: PageWording

  /// The summary of these contents.
  ///
  /// - Parameters:
  ///   - reportPath: where the report was written; empty if nowhere.
  ///   - width: columns of the terminal.
  ///   - hasColour: whether it shows colours.
  public init(_ contents: ReportContents, reportPath: String, width: Int, hasColour: Bool) {
    self.contents = contents
    self.reportPath = reportPath
    self.width = max(Self.narrowest, width)
    self.hasColour = hasColour
    wording = PageWording(contents.language)
  }

  /// The lines, without a line feed at the end.
  public var text: String {
    var lines = [counts, ""]
    lines += table
    lines += dearest
    lines += suppressions
    if !reportPath.isEmpty {
      let path = VisibleText.oneLine(reportPath, limit: 4000)
      lines += ["", wording.say("Rapport : \(path)/index.html", "Report: \(path)/index.html")]
    }
    return lines.joined(separator: "\n")
  }

  private var counts: String {
    let counts = contents.run.counts
    var parts = [
      wording.count(
        counts.conversations, ("conversation analysée", "conversations analysées"),
        ("conversation analysed", "conversations analysed")),
      wording.contacts(counts.contacts),
    ]
    parts.append(
      wording.count(
        counts.rejected, ("enregistrement écarté", "enregistrements écartés"), ("record rejected", "records rejected"))
        + (counts.rejected > 0 ? " (rejected.ndjson)" : ""))
    if counts.duplicates > 0 {
      parts.append(wording.count(counts.duplicates, ("doublon", "doublons"), ("duplicate", "duplicates")))
    }
    return bold(parts.joined(separator: ", "))
  }

  private var table: [String] {
    let cards = contents.scorecards
    let scoreWidth = 6
    let contactWidth = 9
    let room = width - 20 - scoreWidth - contactWidth
    let sections = shownSections(cards.everyone, room: room)
    let sectionWidth = min(Self.widestSection, room / max(1, sections.count))
    let nameWidth = min(28, width - scoreWidth - contactWidth - sections.count * sectionWidth)
    func line(_ name: String, _ score: String, _ contacts: String, _ values: [String]) -> String {
      TerminalText.column(name, nameWidth) + TerminalText.column(score, scoreWidth, isNumber: true)
        + TerminalText.column(contacts, contactWidth, isNumber: true)
        + values.map { "  " + TerminalText.column($0, sectionWidth - 2, isNumber: true) }.joined()
    }
    func line(_ name: String, _ card: Scorecard) -> String {
      let score = card.score.map { wording.numbers.score($0) } ?? "–"
      return line(
        name, score, wording.numbers.count(card.contacts),
        sections.map { card.sections[$0].score.map { wording.numbers.score($0) } ?? "–" })
    }
    let heads = sections.map {
      wording.section(cards.everyone.sections[$0].section, of: contents.pack)
    }
    var lines = [bold(line(wording.say("Agent", "Agent"), wording.say("Score", "Score"), "Contacts", heads))]
    for position in contents.agentsByName.prefix(Self.agents) {
      let card = cards.agents[position]
      let row = line(contents.name(of: card.subject.id).full, card)
      lines.append(card.passes == true ? coloured(row, "32") : row)
    }
    let rest = cards.agents.count - Self.agents
    if rest > 0 {
      lines.append(wording.say("… et \(rest) de plus dans le rapport", "… and \(rest) more in the report"))
    }
    lines.append(bold(line(wording.say("Tous", "Everyone"), cards.everyone)))
    return lines
  }

  /// The sections with a score, as many as there is room for.
  private func shownSections(_ card: Scorecard, room: Int) -> [Int] {
    Array(card.sections.indices.filter { card.sections[$0].possible > 0 }.prefix(max(0, room / Self.narrowestSection)))
  }

  private var dearest: [String] {
    let costs = contents.scorecards.everyone.costs.prefix(Self.rules)
    guard !costs.isEmpty else { return [] }
    return ["", bold(wording.say("Ce qui coûte le plus :", "What costs most:"))]
      + costs.map { cost in
        let rule = contents.pack.rules[cost.rule]
        let rate = wording.rate(contents.scorecards.everyone.rules[cost.rule].rate)
        let points = "−\(wording.points(cost.cost))"
        return "  "
          + TerminalText.fitted(
            "\(wording.title(rule)) (\(wording.say("respectée : \(rate)", "met: \(rate)")), \(points))", width - 2)
      }
  }

  /// What people decided not to count, and which of their decisions are to be looked at again.
  private var suppressions: [String] {
    let records = contents.run.suppressions
    guard !records.isEmpty else { return [] }
    let count = wording.count(
      contents.scorecards.everyone.suppressed, ("manquement écarté", "manquements écartés"),
      ("miss left out", "misses left out"))
    var lines = ["", wording.say("\(count) par dérogation", "\(count) by a suppression")]
    let scopes = ScopeWording(contents)
    for record in records where record.state != .used {
      let suppression = record.suppression
      let day = wording.days.day(suppression.lastDay)
      let state =
        record.state == .expired
        ? wording.say("expirée le \(day)", "expired on \(day)") : wording.say("sans effet", "without effect")
      let whose = "\(suppression.rule), \(scopes.text(suppression.scope))"
      let why = wording.say("\(state) : \(suppression.reason)", "\(state): \(suppression.reason)")
      lines.append("  " + TerminalText.fitted("\(whose) – \(why) (\(suppression.owner))", width - 2))
    }
    return lines
  }

  private func bold(_ text: String) -> String { coloured(text, "1") }

  private func coloured(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
