import CoachingRules
import Scorecards

extension ManagerPage {
  /// The misses that people decided not to count, with their reasons; what has expired or is of no use comes first.
  var suppressions: EscapedHTML {
    let records = contents.run.suppressions
    guard !records.isEmpty else { return .empty }
    var table = DataTable(
      caption: wording.say("Dérogations", "Suppressions"),
      columns: [
        .init(title: wording.say("Règle", "Rule")), .init(title: wording.say("Pour", "For")),
        .init(title: wording.say("Pourquoi", "Why")), .init(title: wording.say("Responsable", "Owner")),
        .init(title: wording.say("Jusqu’au", "Until")),
        .init(title: wording.say("Manquements écartés", "Misses left out"), isNumber: true),
      ])
    for record in records.filter({ $0.state != .used }) + records.filter({ $0.state == .used }) {
      table.rows.append(row(record))
    }
    let total = contents.scorecards.everyone.suppressed
    let count = wording.count(
      total, ("manquement écarté", "manquements écartés"), ("miss left out", "misses left out"))
    let text = wording.say(
      "\(count) des scores par décision d’une personne. Rien ne disparaît : verdicts.ndjson garde chaque cas, avec la raison.",
      "\(count) of the scores because somebody decided so. Nothing disappears: verdicts.ndjson keeps every case, with the reason."
    )
    return PageFrame.section(
      wording.say("Ce qui n’a pas été compté", "What was not counted"), id: "suppressions",
      "<p>\(text)</p>\n\(table.html)")
  }

  private func row(_ record: SuppressionRecord) -> [EscapedHTML] {
    let suppression = record.suppression
    let title = contents.pack.rule(suppression.rule).map { wording.title(contents.pack.rules[$0]) } ?? suppression.rule
    var until: EscapedHTML = "\(wording.days.day(suppression.lastDay))"
    switch record.state {
    case .used: break
    case .unused: until += " <b class=\"note\">\(wording.say("sans effet", "without effect"))</b>"
    case .expired: until += " <b class=\"note\">\(wording.say("expirée", "expired"))</b>"
    }
    return [
      "\(title)", "<bdi>\(ScopeWording(contents).text(suppression.scope))</bdi>",
      "\(VisibleText.oneLine(suppression.reason, limit: 300))", "\(VisibleText.oneLine(suppression.owner))", until,
      "\(wording.numbers.count(record.uses))",
    ]
  }

  /// What is otherwise than the packs' own files say, and why.
  var changes: EscapedHTML {
    let pack = contents.pack
    var html = EscapedHTML.empty
    if !pack.extended.isEmpty {
      let (own, others) = ("\(pack.name) \(pack.version)", pack.extended.joined(separator: ", "))
      html +=
        "<p>\(wording.say("Le jeu de règles \(own) complète \(others).", "The rule pack \(own) extends \(others)."))</p>\n"
    }
    if !pack.changes.isEmpty {
      var table = DataTable(
        caption: wording.say("Règles et limites", "Rules and limits"),
        columns: [
          .init(title: wording.say("Quoi", "What")), .init(title: wording.say("Pour", "For")),
          .init(title: wording.say("Avant", "Before")), .init(title: wording.say("Maintenant", "Now")),
          .init(title: wording.say("Pourquoi", "Why")),
        ])
      let words = ChangeWording(contents)
      for change in pack.changes {
        var subject: EscapedHTML = "\(words.subject(change))"
        if let name = words.name(change) { subject += " <span class=\"note\">\(name)</span>" }
        table.rows.append([
          subject, "\(words.scope(change) ?? wording.say("tous", "everybody"))",
          "\(words.value(change.old, of: change))", "\(words.value(change.new, of: change))",
          "\(change.reason.map { VisibleText.oneLine($0, limit: 300) } ?? "–") <span class=\"note\">\(VisibleText.oneLine(change.file))</span>",
        ])
      }
      html += table.html
    }
    guard html != .empty else { return .empty }
    return PageFrame.section(wording.say("Ce qui a été changé", "What was changed"), id: "changes", html)
  }
}
