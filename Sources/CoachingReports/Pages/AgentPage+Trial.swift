import CoachingRules
import Scorecards

extension AgentPage {
  /// What was missed of rules on trial, which cost nothing: to be looked at by whoever wants to.
  var onTrial: EscapedHTML {
    let missed = card.rules.filter {
      contents.pack.rules[$0.rule].status == .trial && $0.tally.missed > 0
    }
    guard !missed.isEmpty else { return .empty }
    var html: EscapedHTML = """
      <details>
      <summary><h3>\(wording.say("Règles à l’essai", "Rules on trial")) <span class="note">\(wording.onTrial)</span></h3></summary>

      """
    for score in missed {
      html +=
        "<h4>\(wording.title(contents.pack.rules[score.rule])) <span class=\"note\">\(times(score.tally))</span></h4>\n"
      html += quotes(score, .missed, limit: 1)
    }
    return html + "</details>\n"
  }

  /// The limits that hold for this agent's team or brand and not for everybody.
  var ownLimits: EscapedHTML {
    let groups = contents.groups[card.subject.id] ?? []
    let words = ChangeWording(contents)
    var items: [EscapedHTML] = []
    for change in contents.pack.changes {
      guard case .policy(_, let scope?) = change.subject, let scopeText = words.scope(change) else { continue }
      let concerns = groups.contains { group in
        (scope.team ?? group.team) == group.team && (scope.brand ?? group.brand) == group.brand
      }
      guard concerns else { continue }
      let (old, new) = (words.value(change.old, of: change), words.value(change.new, of: change))
      items.append(
        "<li>\(words.subject(change)) <b>\(new)</b> <span class=\"note\">\(wording.say("au lieu de \(old)", "instead of \(old)")), <bdi>\(scopeText)</bdi></span></li>\n"
      )
    }
    guard !items.isEmpty else { return .empty }
    return """
      <h3>\(wording.say("Limites propres à vos conversations", "Limits of your own conversations"))</h3>
      <ul class="plain">
      \(EscapedHTML.join(items))</ul>

      """
  }
}
