@testable import CoachingRules
import Conversations
import MessageSignals

/// A small rule pack for tests, so that reports do not change with the shipped rules.
enum InventedPack {
  static let pack = RulePack(
    name: "invented", version: "0.1.0", fingerprint: "00ff", passMark: 8000,
    sections: [
      .init(id: "ending", title: LocalizedText(fr: "Fin de conversation", en: "Ending")),
      .init(id: "transfer", title: LocalizedText(fr: "Transfert", en: "Transfer")),
      .init(id: "ambassador", title: LocalizedText(fr: "Ambassadeur", en: "Ambassador")),
    ],
    rules: [names, greets, settles, leave, transfers, silent, trial],
    policy: Policy(entries: ["open-time": Policy.Entry(value: "4m", meaning: openTime)]))

  /// Positions in the pack.
  static let (namesRule, greetsRule, settlesRule, leaveRule, transfersRule, silentRule, trialRule) = (
    0, 1, 2, 3, 4, 5, 6
  )

  /// The pack as other people have changed it.
  static let changed: RulePack = {
    var pack = InventedPack.pack
    let scope = PolicyScope(team: "Nord", channel: .whatsapp, language: .fr)
    pack.extended = ["base <1> 1.0.0"]
    pack.changes = [
      PackChange(
        subject: .rule("greets-the-customer", key: "weight"), old: "1", new: "2", reason: "It <b>matters</b>",
        file: "pack.yaml"),
      PackChange(
        subject: .rule("transfers-sparingly", key: "limit"), old: "12.5%", new: "15%", reason: "A small desk",
        file: "pack.yaml"),
      PackChange(
        subject: .rule("signs-off", key: "status"), old: "live", new: "trial", reason: "New", file: "ours.yaml"),
      PackChange(subject: .policy("open-time", scope: nil), old: "3m", new: "4m", reason: nil, file: "ours.yaml"),
      PackChange(
        subject: .policy("open-time", scope: scope), old: "4m", new: "24h", reason: "Long files", file: "ours.yaml"),
      PackChange(
        subject: .policy("open-time", scope: PolicyScope(team: "Sud")), old: "4m", new: "5m", reason: "New people",
        file: "ours.yaml"),
      PackChange(
        subject: .file("signals/greeting.yaml"), old: "base 1.0.0", new: "invented 0.1.0", reason: "Breton",
        file: "pack.yaml"),
    ]
    func suppression(_ scope: Suppression.Scope, expires: Int32, line: Int) -> Suppression {
      Suppression(
        rule: "takes-leave", scope: scope, reason: "Agreed <i>so</i>", owner: "Julie \u{202E}M", expires: expires,
        file: "quiet.yaml", line: line)
    }
    pack.suppressions = [
      suppression(Suppression.Scope(agent: "marc", channel: .sms), expires: 30_000, line: 1),
      suppression(Suppression.Scope(brand: "Smart", customer: "c<7>"), expires: 20_000, line: 2),
      suppression(Suppression.Scope(team: "Sud", conversation: "c-9"), expires: 30_000, line: 3),
    ]
    return pack
  }()

  private static let openTime = LocalizedText(
    fr: "Durée maximale avant la pause.", en: "The longest time before the pause.")

  static let trial: Rule = {
    var rule = invented(
      "signs-off", "ending", weight: 2, says: ("passe en indisponible", "signs off"), met: ("Oui.", "Yes."),
      missed: ("Parti trop vite.", "Left too fast."))
    rule.status = .trial
    return rule
  }()

  static let names = invented(
    "gets-the-name-right", "ambassador", weight: 3, critical: true,
    says: ("ne se trompe pas de nom", "gets the name right"),
    met: ("Le bon nom : {name}.", "The right name: {name}."),
    missed: (
      "Vous avez appelé le client {name}, ce n’est pas son nom.",
      "You called the customer {name}, which is not their name."
    ))

  static let greets = invented(
    "greets-the-customer", "ambassador", weight: 2, says: ("salue le client", "greets the customer"),
    met: ("Vous avez salué le client.", "You greeted the customer."),
    missed: ("Il manque un salut.", "There is no greeting."))

  static let settles: Rule = {
    var rule = invented(
      "settles-within-three-minutes", "ending", weight: 3,
      says: ("met en pause ou clôture dans les trois minutes", "settles within three minutes"),
      met: ("Ouverte {elapsed} au plus (maximum {limit}).", "Open {elapsed} at most (limit {limit})."),
      missed: ("Restée ouverte {elapsed} (maximum {limit}).", "Left open {elapsed} (limit {limit})."))
    rule.remark = LocalizedText(fr: "Un peu plus tôt serait mieux.", en: "A little earlier would be better.")
    return rule
  }()

  static let leave: Rule = {
    var rule = invented(
      "takes-leave", "ending", weight: 1, says: ("prend congé", "takes leave"), met: ("Pris congé.", "Took leave."),
      missed: ("Pas d’au revoir : quel dommage !", "No goodbye."))
    var constraint = Constraint(template: .precedence)
    constraint.activation = PatternSet([EventPattern(kinds: TraceKind.closed.bit)])
    constraint.target = PatternSet([pattern(.farewell)])
    var steps = Constraint(template: .steps)
    steps.steps = [
      PatternSet([pattern(.greeting)]), PatternSet([EventPattern(kinds: TraceKind.message.bit)]),
      PatternSet([pattern(.offersFurtherHelp)]), PatternSet([pattern(.farewell)]),
    ]
    rule.constraints = [constraint, steps]
    return rule
  }()

  static let transfers: Rule = {
    var rule = invented(
      "transfers-sparingly", "transfer", weight: 2, says: ("transfère avec parcimonie", "transfers sparingly"),
      met: ("Gardée.", "Kept."), missed: ("Transférée.", "Transferred."))
    rule.rateLimit = 1500
    return rule
  }()

  static let silent = invented(
    "waits-for-consent", "ending", weight: 2, says: ("attend l’accord", "waits for consent"), met: ("Oui.", "Yes."),
    missed: ("Non.", "No."))

  private static func pattern(_ signal: Signal) -> EventPattern {
    var pattern = EventPattern(kinds: TraceKind.message.bit)
    pattern.signals = SignalMask(signal)
    return pattern
  }

  private static func invented(
    _ id: String, _ section: String, weight: Int, critical: Bool = false, says: (String, String), met: (String, String),
    missed: (String, String)
  ) -> Rule {
    func text(_ pair: (String, String)) -> LocalizedText { LocalizedText(fr: pair.0, en: pair.1) }
    let transcript = """
      names: customer=Awa Diallo
      10:00 customer: Bonjour, <b>où</b> est "mon" colis ?
      10:01 agent: [[Bonjour]] Awa, il arrive demain. Bonne journée !
      10:03 -- closed by agent
      """
    var constraint = Constraint(template: .absence)
    constraint.target = PatternSet([pattern(.namesSomeoneElse)])
    return Rule(
      id: id, section: section, source: "P1", weight: weight, isCritical: critical, status: .live, caseKind: .contact,
      channels: [], needs: [], rateLimit: nil, unless: [], constraints: [constraint], says: text(says), met: text(met),
      missed: text(missed), remark: nil, why: LocalizedText(fr: "Parce que oui : c’est mieux.", en: "Because."),
      advice: LocalizedText(fr: "Essayez « ceci » ; puis cela.", en: "Try “this”."),
      limits: LocalizedText(fr: "Elle ne voit que les mots.", en: "It sees only the words."),
      examples: [
        RuleExample(
          expected: .met, title: "met", language: .fr, teaches: true, agent: nil, knownGap: nil, horizon: nil,
          transcript: transcript, line: 1)
      ], exceptedVariations: [], file: "\(section)/\(id).yaml")
  }
}
