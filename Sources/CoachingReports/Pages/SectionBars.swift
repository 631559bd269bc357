import CoachingRules
import Scorecards

/// The sections' scores as bars.
struct SectionBars {
  let wording: PageWording
  let pack: RulePack

  /// The bars of a card; nothing where no section has a score.
  func html(_ card: Scorecard) -> EscapedHTML {
    let sections = card.sections.filter { $0.score != nil }
    guard !sections.isEmpty else { return .empty }
    var html: EscapedHTML = "<ul class=\"sections\">\n"
    for section in sections {
      html += """
        <li><span class="label">\(wording.section(section.section, of: pack))</span> \(RateBar.html(section.score, nil, mark: card.passMark)) <span class="value">\(wording.score(section.score))</span></li>

        """
    }
    html += "</ul>\n"
    return html
  }
}
