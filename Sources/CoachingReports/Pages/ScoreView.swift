import Scorecards

/// A score in large figures, with what must be known beside it.
struct ScoreView {
  let wording: PageWording

  /// The score of a card.
  func html(_ card: Scorecard) -> EscapedHTML {
    guard let score = card.score, let passes = card.passes else {
      return """
        <p class="figure none">\(wording.say("Pas de score", "No score"))</p>
        <p>\(wording.say("Rien n’était évaluable sur cette période.", "Nothing was assessable in this period."))</p>

        """
    }
    let mark = wording.numbers.percent(card.passMark)
    let reached =
      passes
      ? wording.say("✓ Objectif de \(mark) atteint", "✓ The mark of \(mark) is reached")
      : wording.say("Objectif de \(mark) pas encore atteint", "The mark of \(mark) is not reached yet")
    return """
      <p class="figure">\(wording.numbers.score(score))</p>
      <div>
      \(RateBar.html(score, card.interval, mark: card.passMark))
      <p>\(reached)</p>
      <p class="small">\(wording.say(
        "Le vrai score se situe \(wording.interval(card.interval)) (confiance de 95 %), d’après \(wording.contacts(card.contactsScored)).",
        "The true score lies \(wording.interval(card.interval)) (95%), judging from \(wording.contacts(card.contactsScored)).")
      )</p>
      </div>

      """
  }
}
