import CoachingRules
import TestFixtures
import Testing

/// Each constraint template on transcripts small enough to judge by eye.
@Suite struct TemplateTests {
  /// A constraint, a transcript, and the verdicts due.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var constraint: String
    var beside = ""
    var transcript: String
    var horizon: String?
    var expected: [String]

    init(
      _ title: String, _ constraint: String, beside: String = "", _ transcript: String, horizon: String? = nil,
      _ expected: String...
    ) {
      testDescription = title
      self.constraint = constraint
      self.beside = beside
      self.transcript = transcript
      self.horizon = horizon
      self.expected = expected
    }
  }

  private func check(_ example: Case) throws {
    let pack = try SmallPack.pack(constraint: example.constraint, beside: example.beside)
    let judging = RuleJudging(pack: pack, lexicon: try ShippedRules.lexicon())
    let verdicts = try judging.verdicts(
      of: "language: fr\n" + example.transcript, rule: "tests", horizon: example.horizon)
    #expect(verdicts.map(\.description) == example.expected)
  }

  static let settles = """
    template: response
    activation: {message: {by: agent, last-of-turn: true}}
    target: [{message: {by: customer}}, {message: {by: same-agent}}, paused, closed, transferred]
    within: 3m
    advised: 2m
    """
  static let answers = "10:00 customer: Bonjour\n10:00:10 agent: Bonjour\n"

  static let responses = [
    Case("exactly at the limit", settles, answers + "10:03:10 -- paused 3h", "agent#1 met 180"),
    Case("one second late", settles, answers + "10:03:11 -- paused 3h", "agent#1 missed 181"),
    Case("never, and the limit has passed", settles, answers, "agent#1 missed"),
    Case(
      "never, but the exports end before the limit", settles, answers, horizon: "10:03:09", "agent#1 not-applicable"),
    Case("never, and the exports end at the limit", settles, answers, horizon: "10:03:10", "agent#1 missed"),
    Case(
      "minutes only: a minute may be lost", settles,
      "precision: minute\n10:00 customer: Bonjour\n10:01 agent: Bonjour\n10:05 -- paused 3h", "agent#1 met 240"),
    Case(
      "minutes only: two cannot", settles,
      "precision: minute\n10:00 customer: Bonjour\n10:01 agent: Bonjour\n10:06 -- paused 3h", "agent#1 missed 300"),
    Case(
      "days only: the clock decides nothing", settles,
      "precision: day\n10:00 customer: Bonjour\n10:01 agent: Bonjour\n10:02 -- paused 3h",
      "agent#1 not-assessable for want of timeOfDay"),
    Case(
      "a colleague takes over in time", settles,
      "10:00 customer: Bonjour\n10:01 agent marc: Bonjour\n10:03 agent julie: Je reprends\n10:04 -- closed by agent",
      "marc#1 not-applicable", "julie#2 met 60"),
    Case(
      "a colleague takes over too late", settles,
      "10:00 customer: Bonjour\n10:01 agent marc: Bonjour\n10:05 agent julie: Je reprends\n10:06 -- closed by agent",
      "marc#1 missed", "julie#2 met 60"),
    Case(
      "in the same second", settles, "10:00 customer: Bonjour\n10:00 agent: Bonjour\n10:00 -- closed by agent",
      "agent#1 met 0"),
    Case(
      "in the same second, but before", settles,
      "10:00 customer: Bonjour\n10:01 customer: Allô ?\n10:01 agent: Bonjour",
      "agent#1 missed"),
    Case(
      "the longest wait is shown", settles,
      answers
        + "10:01:10 customer: Et ?\n10:02 agent: Oui\n10:04 customer: Bien\n10:04:30 agent: Au revoir\n10:05 -- closed",
      "agent#1 met 120"),
    Case(
      "one miss among several outweighs", settles,
      answers + "10:01 customer: Et ?\n10:02 agent: Oui\n10:09 customer: Bien\n10:10 agent: Au revoir\n10:11 -- closed",
      "agent#1 missed 420"),
    Case("no activation", settles, "10:00 customer: Bonjour\n10:01 -- assigned to marc", "marc#1 not-applicable"),
    Case(
      "until cuts the search off",
      "template: response\nactivation: {message: {by: customer}}\ntarget: closed\nuntil: {message: {by: same-agent}}",
      "10:00 -- assigned to agent\n10:01 customer: Bonjour\n10:02 agent: Bonjour\n10:03 -- closed by agent",
      "agent#1 missed"),
    Case(
      "provided switches it off",
      "template: response\nactivation: {message: {by: customer}}\ntarget: closed\nprovided: {turn: {by: same-agent}}",
      "10:00 -- assigned to agent\n10:01 customer: Bonjour\n10:03 -- paused 3h", "agent#1 not-applicable"),
    Case(
      "of the same agent only",
      "template: response\nactivation: {message: {by: agent}}\ntarget: {closed: {by: agent}}\ncorrelation: [same-agent]",
      "10:00 customer: Bonjour\n10:01 agent marc: Bonjour\n10:02 -- closed by supervisor", "marc#1 missed"),
  ]

  @Test(arguments: responses)
  func `Response: each activation is followed by a target, in time`(example: Case) throws { try check(example) }

  static let next = "template: chain-response\nactivation: {message: {by: agent}}\ntarget: paused"
  static let chains = [
    Case("right after", next, "10:00 customer: Oui ?\n10:01 agent: Non\n10:02 -- paused 3h", "agent#1 met"),
    Case(
      "something public lies between", next,
      "10:00 customer: Oui ?\n10:01 agent: Non\n10:02 customer: Ah\n10:03 -- paused 3h", "agent#1 missed"),
    Case(
      "assignments are skipped", next,
      "10:00 customer: Oui ?\n10:01 agent marc: Non\n10:02 -- assigned to marc\n10:03 -- paused 3h", "marc#1 met"),
    Case("nothing after it", next, "10:00 customer: Oui ?\n10:01 agent: Non", "agent#1 missed"),
    Case(
      "too late", next + "\nwithin: 1m", "10:00 customer: Oui ?\n10:01 agent: Non\n10:02:01 -- paused 3h",
      "agent#1 missed 61"),
    Case(
      "at the limit", next + "\nwithin: 1m", "10:00 customer: Oui ?\n10:01 agent: Non\n10:02 -- paused 3h",
      "agent#1 met 60"),
    Case(
      "the exports end before the limit", next + "\nwithin: 1h", "10:00 customer: Oui ?\n10:01 agent: Non",
      horizon: "10:30", "agent#1 not-applicable"),
  ]

  @Test(arguments: chains)
  func `Chain response: the next public message or move is a target`(example: Case) throws { try check(example) }

  static let farewell = """
    template: precedence
    activation: {closed: {by: same-agent}}
    target: {message: {by: same-agent, signal: farewell}}
    since: {message: {by: customer, awaits-answer: true}}
    """
  static let precedences = [
    Case(
      "before it", farewell, "10:00 customer: Où est mon colis ?\n10:01 agent: Ici. Bonne journée !\n10:02 -- closed",
      "agent#1 met"),
    Case(
      "not before it", farewell, "10:00 customer: Où est mon colis ?\n10:01 agent: Ici.\n10:02 -- closed",
      "agent#1 missed"),
    Case(
      "before, but a question came since", farewell,
      "10:00 customer: Où est mon colis ?\n10:01 agent: Ici. Bonne journée !\n10:02 customer: Où ça ?\n10:03 -- closed",
      "agent#1 missed"),
    Case(
      "before, and only thanks came since", farewell,
      "10:00 customer: Où est mon colis ?\n10:01 agent: Ici. Bonne journée !\n10:02 customer: Merci\n10:03 -- closed",
      "agent#1 met"),
    Case(
      "after it does not count", farewell,
      "10:00 customer: Où est mon colis ?\n10:01 agent: Ici.\n10:02 -- closed\n10:03 agent: Bonne journée !",
      "agent#1 missed", "agent#2 not-applicable"),
    Case(
      "the beginning is not known", farewell, "10:01 agent: C’est fait.\n10:02 -- closed",
      "agent#1 not-assessable for want of beginning"),
    Case(
      "the beginning is not known, but it is there", farewell, "10:01 agent: Bonne journée !\n10:02 -- closed",
      "agent#1 met"),
    Case(
      "the beginning does not matter after a question", farewell,
      "10:01 agent: C’est fait.\n10:02 customer: Où ?\n10:03 -- closed", "agent#1 missed"),
    Case(
      "within is inclusive",
      "template: precedence\nactivation: {closed: {by: same-agent}}\ntarget: {message: {by: customer}}\nwithin: 2m",
      "10:00 customer: Oui ?\n10:01 agent: Non\n10:02 -- closed", "agent#1 met 120"),
    Case(
      "and strict beyond",
      "template: precedence\nactivation: {closed: {by: same-agent}}\ntarget: {message: {by: customer}}\nwithin: 2m",
      "10:00 customer: Oui ?\n10:01 agent: Non\n10:02:01 -- closed", "agent#1 missed 121"),
  ]

  @Test(arguments: precedences)
  func `Precedence: each activation is preceded by a target`(example: Case) throws { try check(example) }
}
