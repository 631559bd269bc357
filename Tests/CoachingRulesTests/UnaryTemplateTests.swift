import TestFixtures
import Testing

/// The templates that look at one event only, on transcripts small enough to judge by eye.
@Suite struct UnaryTemplateTests {
  typealias Case = TemplateTests.Case

  private func check(_ example: Case) throws {
    let pack = try SmallPack.pack(constraint: example.constraint, beside: example.beside)
    let judging = RuleJudging(pack: pack, lexicon: try ShippedRules.lexicon())
    let verdicts = try judging.verdicts(
      of: "language: fr\n" + example.transcript, rule: "tests", horizon: example.horizon)
    #expect(verdicts.map(\.description) == example.expected)
  }

  static let wrote = "applies-to: {message: {by: same-agent}}"
  static let once = "template: absence\ntarget: {message: {by: same-agent, signal: greeting}}\ncount: 2"
  static let absences = [
    Case(
      "no target", "template: absence\ntarget: transferred", beside: wrote, "10:00 customer: Oui ?\n10:01 agent: Non",
      "agent#1 met"),
    Case(
      "a target", "template: absence\ntarget: transferred", beside: wrote,
      "10:00 customer: Oui ?\n10:01 agent: Non\n10:02 -- transferred to group SAV", "agent#1 missed"),
    Case(
      "no occasion", "template: absence\ntarget: transferred", beside: wrote,
      "10:00 customer: Oui ?\n10:01 -- assigned to marc",
      "marc#1 not-applicable"),
    Case("once is allowed", once, "10:00 customer: Oui ?\n10:01 agent: Bonjour", "agent#1 met 1"),
    Case("twice is not", once, "10:00 customer: Oui ?\n10:01 agent: Bonjour\n10:05 agent: Bonjour", "agent#1 missed 2"),
    Case(
      "three times is shown as three", once,
      "10:00 customer: Oui ?\n10:01 agent: Bonjour\n10:05 agent: Bonjour\n10:09 agent: Bonjour", "agent#1 missed 3"),
    Case(
      "counting begins anew since", once + "\nsince: {message: {by: customer}}",
      "10:00 customer: Oui ?\n10:01 agent: Bonjour\n10:03 customer: Oui ?\n10:05 agent: Bonjour", "agent#1 met 1"),
  ]

  @Test(arguments: absences)
  func `Absence: fewer targets than the count`(example: Case) throws { try check(example) }

  static let greets = "template: existence\ntarget: {message: {by: same-agent, signal: greeting}}"
  static let existences = [
    Case(
      "there", greets, beside: wrote, "10:00 customer: Oui ?\n10:01 agent: Non\n10:05 agent: Bonjour", "agent#1 met"),
    Case("not there", greets, beside: wrote, "10:00 customer: Bonjour\n10:01 agent: Non", "agent#1 missed"),
    Case(
      "once of two", greets + "\ncount: 2", beside: wrote, "10:00 customer: Oui ?\n10:01 agent: Bonjour",
      "agent#1 missed 1"),
    Case(
      "no occasion", greets, beside: wrote, "10:00 customer: Oui ?\n10:01 -- assigned to marc", "marc#1 not-applicable"),
  ]

  @Test(arguments: existences)
  func `Existence: as many targets as the count`(example: Case) throws { try check(example) }

  static let opens =
    "template: init\namong: {message: {by: same-agent}}\ntarget: {message: {signal: greeting}}"
  static let inits = [
    Case("first", opens, "10:00 customer: Oui ?\n10:01 agent: Bonjour\n10:05 agent: Non", "agent#1 met"),
    Case("second", opens, "10:00 customer: Bonjour\n10:01 agent: Non\n10:05 agent: Bonjour", "agent#1 missed"),
    Case("none among", opens, "10:00 customer: Oui ?\n10:01 -- assigned to marc", "marc#1 not-applicable"),
    Case(
      "the beginning is not known", opens, "10:01 agent: Non\n10:05 -- closed",
      "agent#1 not-assessable for want of beginning"),
    Case("the beginning is not known, but it is there", opens, "10:01 agent: Bonjour\n10:05 -- closed", "agent#1 met"),
    Case(
      "each contact has its own first", opens,
      "10:00 customer: Oui ?\n10:01 agent marc: Bonjour\n10:02 -- transferred to julie\n10:05 agent julie: Non",
      "marc#1 met", "julie#2 missed"),
  ]

  @Test(arguments: inits)
  func `Init: the first of them is a target`(example: Case) throws { try check(example) }

  static let signs =
    "template: end\namong: {turn: {by: same-agent}}\ntarget: {turn: {signal: farewell}}"
  static let closed = "applies-to: {closed: {by: same-agent}}"
  static let ends = [
    Case(
      "last", signs, beside: closed, "10:00 customer: Oui ?\n10:01 agent: Non\n10:05 agent: Au revoir\n10:06 -- closed",
      "agent#1 met"),
    Case(
      "not last", signs, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Au revoir\n10:05 agent: Non\n10:06 -- closed", "agent#1 missed"),
    Case("never closed", signs, beside: closed, "10:00 customer: Oui ?\n10:01 agent: Non", "agent#1 not-applicable"),
    Case(
      "closed by somebody else", signs, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Non\n10:06 -- closed by supervisor", "agent#1 not-applicable"),
    Case(
      "two messages of one turn count together", signs, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Au revoir\n10:02:59 agent: Non\n10:06 -- closed", "agent#1 met"),
    Case(
      "two minutes apart they do not", signs, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Au revoir\n10:03 agent: Non\n10:06 -- closed", "agent#1 missed"),
  ]

  @Test(arguments: ends)
  func `End: the last of them before each occasion is a target`(example: Case) throws { try check(example) }

  static let leads = """
    template: steps
    steps:
      - {message: {by: same-agent, signal: greeting}}
      - {message: {by: same-agent, answers: true}}
      - {message: {by: same-agent, signal: farewell}}
    """
  static let steps = [
    Case(
      "all in order, in three messages", leads, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Bonjour\n10:04 agent: Votre colis part demain.\n10:07 agent: Au revoir\n10:08 -- closed",
      "agent#1 met 3"),
    Case(
      "all in order, in one message", leads, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Bonjour, votre colis part demain. Au revoir\n10:08 -- closed",
      "agent#1 met 3"),
    Case(
      "out of order in one message", leads, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Au revoir, votre colis part demain. Bonjour\n10:08 -- closed",
      "agent#1 missed 2"),
    Case(
      "one is missing", leads, beside: closed,
      "10:00 customer: Oui ?\n10:01 agent: Bonjour, votre colis part demain.\n10:08 -- closed", "agent#1 missed 2"),
    Case("never closed", leads, beside: closed, "10:00 customer: Oui ?\n10:01 agent: Non", "agent#1 not-applicable"),
    Case(
      "the beginning is not known", leads, beside: closed,
      "10:01 agent: Votre colis part demain. Au revoir\n10:08 -- closed",
      "agent#1 not-assessable for want of beginning"),
  ]

  @Test(arguments: steps)
  func `Steps: all of them before each occasion, in order`(example: Case) throws { try check(example) }
}
