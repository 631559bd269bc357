import CoachingRules
import MessageSignals
import TestFixtures
import Testing

/// What rule writers are told of rules that work and are not fit to be read.
@Suite struct RuleHygieneFaultTests {
  /// A change to a sound rule, and what is told of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var told: [String]

    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ told: String...) { (self.old, self.new, self.told) = (old, new, told) }
  }

  /// A new rule with everything filled in.
  private static let sound: String = {
    let text = NewRuleFile(id: "closes-politely", section: "ending", sections: ["ending"], caseKind: .contact).text
    return text.replacing(/: "‹[^›]*[^.›]›"/, with: ": \"clôture avec tact\"")
      .replacing(/fr: "‹[^›]*\.›"/, with: "fr: \"Vous concluez bien.\"").replacing(
        /en: "‹[^›]*\.›"/, with: "en: \"You do well.\""
      ).replacing("status: trial", with: "status: live")
  }()

  private static func pack(_ text: String) throws -> (pack: RulePack, files: [RulePackReader.File]) {
    let files = [
      RulePackReader.File(path: "pack.yaml", text: SmallPack.head),
      RulePackReader.File(path: "policy.yaml", text: SmallPack.policy),
      RulePackReader.File(path: "ending/closes-politely.yaml", text: text),
    ]
    return (try RulePackReader.read(files), files)
  }

  private static func report(
    _ text: String, _ strictness: RuleCheck.Strictness = .all, withPack: Bool = false
  ) throws -> RuleCheck.Report {
    let (pack, files) = try pack(text)
    let check = RuleCheck(
      pack: pack, lexicon: try ShippedRules.lexicon(),
      chain: PackChain(layers: [PackChain.Layer(path: "", files: files)]), strictness: strictness)
    return check.report(on: pack.rules, withPack: withPack)
  }

  static let faults = [
    Fault(
      "en: \"closes politely\"", "en: \"politely closes\"",
      "\"The agent politely closes\" is no sentence; begin with a verb in -s",
      "the text does not begin as the id does; begin it with \"closes politely\""),
    Fault(
      "en: \"closes politely\"", "en: \"closes politely.\"",
      "says completes \"The agent …\"; leave out the mark at its end"),
    Fault(
      "fr: \"clôture avec tact\"", "fr: \"Clôture votre échange\"",
      "says completes \"The agent …\"; begin it with a small letter",
      "says states what the agent does, no order and no fault; write it without \"votre\""),
    Fault(
      "fr: \"Vous concluez bien.\"", "fr: \"vous concluez bien\"",
      "wording.met in French does not begin as a sentence; write a capital letter",
      "wording.met in French does not end as a sentence; end it with a full stop"),
    Fault(
      "en: \"You do well.\"", "en: \"Oh. You do. Well.\"",
      "wording.met in English has 3 sentences; say it in one or two"),
    Fault(
      "en: \"You do well.\"", "en: \"‹You …: what was done well.›\"",
      "wording.met in English is still to be written; put your own words in the place of ‹…›"),
    Fault(
      "fr: \"Vous concluez bien.\"", "fr: \"C'est «bien»!  Oui : 3%.\"",
      "a straight apostrophe stands in the French text; write ’",
      "no fixed space stands before : % » or after « in the French text; write U+00A0 there",
      "no narrow space stands before ; ! or ? in the French text; write U+202F there",
      "two spaces follow one another; write one"),
    Fault(
      "en: \"You do well.\"", "en: \"That's «well» : yes.\"",
      "French quotation marks stand in the English text; write “ and ”",
      "a space stands before a mark in the English text; leave it out",
      "a straight apostrophe stands in the English text; write ’"),
    Fault(
      "    teach: true\n    transcript", "    transcript",
      "no example in French teaches; add \"teach: true\" to the met one that shows most"),
    Fault(
      "- missed: laisse la conversation ouverte\n", "- missed: laisse\n    known-gap: not yet\n",
      "\"laisse\" comes out right, so the gap is closed; remove known-gap",
      "no example in French is missed; add one"),
    Fault(
      "[[Bonjour, quel vol aviez-vous pris ?]]", "Bonjour, quel vol aviez-vous pris ?",
      "no missed example in French marks its evidence; put [[…]] around the words that prove it"),
    Fault(
      "- not-applicable: the agent does not write", "- met: the agent does not write",
      "\"the agent does not write\" is not-applicable, should be met",
      "no example is not-applicable; add one without an occasion"),
    Fault(
      "elle est à l’accueil", "appelez le 06 12 34 56 78, ou x@y.fr",
      "06 12 34 56 78 may be somebody's number; write one that is kept for fiction, as 06 39 98 00 00",
      "x@y.fr may be somebody's address; write one at example.org"),
    Fault(
      "{message: {by: same-agent, last-of-turn: true}}",
      "{message: {by: same-agent, last-of-turn: true, without-signal: farewell}}",
      "no lexicon defines the signal farewell; add signals/farewell.yaml, or ask for another signal"),
    Fault(
      "examples:\n", "variations: {except: [zone]}\nexamples:\n",
      "the variation zone changes no verdict; leave it out of except"),
    Fault(
      "  template: response\n",
      "  all:\n  - {template: chain-response, activation: started, target: closed}\n  - template: response\n",
      "part 1 of the constraint is broken in no example; add one in which it is",
      "part 1 of the constraint is kept in no example; add one in which it is"),
  ]

  @Test func `A filled in rule is fit to be read`() throws {
    let report = try Self.report(Self.sound)
    #expect(report.findings.map(\.description) == [])
    #expect(report.rules == 1 && report.examples == 5 && report.runs == 45 && report.gaps == 0)
  }

  @Test(arguments: faults)
  func `A fault is told`(fault: Fault) throws {
    #expect(Self.sound.contains(fault.old), "The change must find its place.")
    var text = Self.sound.replacing(fault.old, with: fault.new, maxReplacements: 1)
    if fault.new.contains("\n  all:") || fault.new.contains("  all:\n") {
      for key in ["activation", "target", "within"] { text = text.replacing("\n  \(key): ", with: "\n    \(key): ") }
    }
    #expect(try Self.report(text).findings.map(\.problem.sentence).sorted() == fault.told.sorted())
  }

  @Test(arguments: [(RuleCheck.Strictness.all, true), (.scoredRules, true), (.none, false)])
  func `Hygiene counts as strictly as it is asked`(strictness: RuleCheck.Strictness, countsWhenLive: Bool) throws {
    let live = Self.sound.replacing("You do well.", with: "You do well")
    let trial = live.replacing("status: live", with: "status: trial")
    #expect((try Self.report(live, strictness).problemCount > 0) == countsWhenLive)
    #expect((try Self.report(trial, strictness).problemCount > 0) == (strictness == .all))
    #expect(try Self.report(trial, strictness).findings.count == 5)
  }

  @Test func `The pack's own texts are looked at with it`() throws {
    let (pack, files) = try Self.pack(Self.sound)
    #expect(PackHygiene.problems(of: pack, files: files).isEmpty)
    let ill = files.map { file in
      RulePackReader.File(
        path: file.path,
        text: file.text.replacing("\"Silence.\", en", with: "\"L'heure\", en").replacing("\"Fin\"", with: "\"Fin!\""))
    }
    #expect(
      PackHygiene.problems(of: try RulePackReader.read(ill), files: ill).map(\.description) == [
        "pack.yaml:7:17: ending: no narrow space stands before ; ! or ? in the French text; write U+202F there",
        "policy.yaml:3:17: relaunch-gap: a straight apostrophe stands in the French text; write ’",
        "policy.yaml:3:17: relaunch-gap: the meaning does not end as a sentence; end it with a full stop",
      ])
  }

  @Test(arguments: [
    ("greets-the-customer", nil), ("never-shouts", nil), ("greet-the-customer", "greets-the-customer"),
    ("Greets the customer", "greets-the-customer"), ("carry-on", "carries-on"), ("reach-out", "reaches-out"),
    ("never-go", "never-goes"), ("obey", "obeys"), ("doesn’t", "doesnts"), ("", nil), ("never", nil), ("-", nil),
  ])
  func `An identifier completes "The agent …"`(text: String, suggestion: String?) {
    #expect(RuleIdentifier(text).suggestion == suggestion)
    #expect((RuleIdentifier(text).fault == nil) == ["greets-the-customer", "never-shouts"].contains(text))
  }
}
