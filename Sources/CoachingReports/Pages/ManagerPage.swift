import CoachingRules
import Scorecards

/// The manager's page, `index.html`: one file without scripts, with links only to the files beside it.
public struct ManagerPage: Sendable {
  let contents: ReportContents
  let wording: PageWording

  /// The page of these contents.
  public init(_ contents: ReportContents) {
    self.contents = contents
    wording = PageWording(contents.language)
  }

  /// The page's UTF-8.
  public var bytes: [UInt8] {
    var content = head
    content += overview
    content += agents
    content += costs
    content += rules
    content += silence
    content += suppressions
    content += changes
    content += examples
    content += groups
    content += figures
    content += reading
    let frame = PageFrame(wording: wording, title: wording.say("Bilan de coaching", "Coaching report"))
    content += frame.footer(contents.pack)
    return frame.page(content)
  }

  private var head: EscapedHTML {
    let run = contents.run
    let period = run.firstDay.map { wording.days.period(from: $0, to: run.lastDay ?? $0) } ?? ""
    return """
      <header>
      <p class="eyebrow">Debrief</p>
      <h1>\(wording.say("Bilan de coaching", "Coaching report"))</h1>
      <p class="lead">\(wording.say("Conversations \(period)", "Conversations, \(period)"))</p>
      <p>\(read)</p>
      </header>
      <aside class="notice">
      <p><b>\(wording.say("Ce sont des personnes qui décident.", "People decide."))</b> \(wording.say(
        "Ce bilan aide à accompagner les agents ; aucune décision concernant une personne ne peut reposer sur lui seul (RGPD, art. 22). Ce n’est pas un classement : les agents apparaissent par ordre alphabétique.",
        "This report helps to coach; no decision about a person may rest on it alone (GDPR, art. 22). It is not a ranking: agents are in alphabetical order."))</p>
      </aside>

      """
  }

  /// What was read and what became of it.
  private var read: EscapedHTML {
    let counts = contents.run.counts
    let analysed = wording.count(
      counts.conversations, ("conversation analysée", "conversations analysées"),
      ("conversation analysed", "conversations analysed"))
    var html: EscapedHTML =
      "\(analysed), \(wording.contacts(counts.contacts)), \(wording.count(counts.messages, ("message", "messages"), ("message", "messages")))"
    html += ". "
    if counts.rejected > 0 {
      let rejected = wording.count(
        counts.rejected, ("enregistrement écarté", "enregistrements écartés"), ("record left out", "records left out"))
      html += "<a href=\"rejected.ndjson\">\(rejected)</a>"
      html += "\(wording.say(" : la liste dit pourquoi.", ": the list says why."))"
    } else {
      html += "\(wording.say("Rien n’a été écarté.", "Nothing was left out."))"
    }
    if counts.duplicates > 0 {
      let duplicates = wording.count(
        counts.duplicates, ("doublon ignoré", "doublons ignorés"), ("duplicate ignored", "duplicates ignored"))
      html += " \(duplicates)."
    }
    return html
  }
}
