import Foundation
import MessageSignals
import Scorecards
import TestFixtures
import Testing

@testable import BatchAnalysis

@Suite struct CorpusCalibrationTests {
  private static func measure(
    _ lines: String..., role: String? = nil, errors: Bool = false
  ) throws -> (figures: CorpusFigures, errors: [DetectionError]) {
    let folder = try TemporaryFolder()
    let path = try folder.write(lines.joined(separator: "\n"), to: "mini.jsonl")
    return try CorpusCalibration(lexicon: try ShippedRules.loadedLexicon.get(), role: role, wantsErrors: errors)
      .measure(path: path)
  }

  private static func dialogue(_ turns: String..., head: String = "") -> String {
    #"{"id":"m","lang":"fr",\#(head)"turns":[\#(turns.joined(separator: ","))]}"#
  }

  private static func figure(_ signal: String, _ figures: CorpusFigures) -> DetectionFigure? {
    figures.detections.first { $0.signal == signal }
  }

  @Test func `Annotations made by reading go before mapped ones, and turns that nobody looked at do not count`() throws
  {
    let found = try Self.measure(
      Self.dialogue(
        #"{"role":"agent","text":"Bonjour","norm":[],"gold":["greeting"]}"#,
        #"{"role":"agent","text":"Bonjour à vous","norm":["greeting"]}"#))
    #expect(found.figures.turns == 1)
    #expect(Self.figure("greeting", found.figures)?.counts == DetectionCounts(truePositives: 1))
  }

  @Test func `Of mapped labels only agents' count, unless only customers have any or a role is named`() throws {
    let both = Self.dialogue(
      #"{"role":"customer","text":"Bonjour","norm":["greeting"]}"#,
      #"{"role":"agent","text":"Merci","norm":["thanks"]}"#)
    #expect(try Self.measure(both).figures.detections.map(\.signal) == ["thanks"])
    #expect(try Self.measure(both, role: "customer").figures.detections.map(\.signal) == ["greeting"])
    let customer = Self.dialogue(#"{"role":"customer","text":"Bonjour","norm":["greeting"]}"#)
    #expect(try Self.measure(customer).figures.detections.map(\.signal) == ["greeting"])
  }

  @Test func `Equal turns count once, and each for those who want it`() throws {
    let turn = #"{"role":"agent","text":"Bonjour","gold":["greeting"]}"#
    let figures = try Self.measure(Self.dialogue(turn, turn), Self.dialogue(turn)).figures
    #expect(figures.turns == 3 && figures.distinctTurns == 1)
    #expect(Self.figure("greeting", figures)?.counts.truePositives == 1)
    #expect(Self.figure("greeting", figures)?.countsOfEach.truePositives == 3)
  }

  @Test func `What is found where nothing is labelled counts as wrong, and what is unclear not at all`() throws {
    let found = try Self.measure(
      Self.dialogue(
        #"{"role":"agent","text":"Bonjour","gold":[]}"#, #"{"role":"agent","text":"Le colis part.","gold":[]}"#,
        #"{"role":"agent","text":"Je suis désolée.","gold":[]}"#,
        #"{"role":"agent","text":"Bonjour bonjour","gold":["greeting_soft"]}"#,
        #"{"role":"agent","text":"Bonjour Nadia","gold":["greeting"]}"#), errors: true)
    let greeting = try #require(Self.figure("greeting", found.figures))
    #expect(greeting.counts == DetectionCounts(truePositives: 1, falsePositives: 1, trueNegatives: 2))
    #expect(greeting.unlabelled == 3 && greeting.falseOnUnlabelled == 1)
    #expect(found.figures.unlabelled == 3 && found.figures.courtesyOnUnlabelled == 2)
    #expect(found.figures.labelledCourtesyOnUnlabelled == 1)
    #expect(found.errors.filter { $0.signal == "greeting" }.map(\.quotes) == [["Bonjour"]])
  }

  @Test func `A label without a signal is named and not measured`() throws {
    let figures = try Self.measure(Self.dialogue(#"{"role":"agent","text":"Oui","gold":["name_use","unheard-of"]}"#))
      .figures
    #expect(figures.detections.map(\.signal) == ["names-customer"])
    #expect(figures.missingSignals == [])
  }

  @Test func `Who is addressed by name is the customer where the source does not name him`() throws {
    let turn = #"{"role":"agent","text":"Bonjour Sophie, je regarde.","gold":["name_use"]}"#
    let unnamed = try Self.measure(Self.dialogue(turn)).figures
    #expect(Self.figure("names-customer", unnamed)?.counts.truePositives == 1)
    let named = try Self.measure(Self.dialogue(turn, head: #""customer_name":"Victor Roux","#)).figures
    #expect(Self.figure("names-customer", named)?.counts.falseNegatives == 1)
  }

  @Test func `Offsets of corpora count scalars, and a word that overlaps an error is found`() throws {
    let figures = try Self.measure(
      #"{"lang":"fr","text":"👍🏽 Votre comande est prête","errors":[{"start":9,"end":16,"text":"comande","kind":"nonword"}]}"#,
      #"{"lang":"fr","text":"Votre commande est prête","errors":[]}"#
    ).figures
    let spelling = try #require(figures.spelling.first)
    try #require(spelling.hasDictionary, "The French dictionary is not installed; run .ci/test.")
    #expect(spelling.findable.total == 1 && spelling.findable.found == 1 && spelling.strayAlarms == 0)
    #expect(spelling.correctWords == 4 && spelling.falseAlarms == 0)
  }

  @Test func `Of a pair the wrong word is to be reported and the right one not`() throws {
    let figures = try Self.measure(
      #"{"lang":"fr","wrong":"comande","right":"commande"}"#, #"{"lang":"fr","wrong":"colis","right":"zzxxq"}"#
    ).figures
    let spelling = try #require(figures.spelling.first)
    #expect(
      spelling.counts == DetectionCounts(truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 1))
  }

  @Test func `A span is found by a passage of its kind, and a passage beside it is wrong`() {
    let probe = PersonalDataProbe { text in
      text.contains("@") ? [PersonalDataProbe.Passage(kind: "email", bytes: 3..<6)] : []
    } accepts: { value, _, _ in
      value == "good"
    }
    func spans(_ text: String, _ start: Int, _ end: Int) -> CorpusItem {
      var item = CorpusItem()
      item.text = text
      item.spans = [CorpusItem.Span(start: start, end: end, type: "EMAIL_ADDRESS")]
      return item
    }
    func identifier(_ value: String, _ valid: Bool) -> CorpusItem {
      var item = CorpusItem()
      item.value = value
      item.valid = valid
      return item
    }
    // "é" takes two bytes, so that the scalars 2..<4 are the bytes 3..<5.
    let file = CorpusFile(
      name: "mini",
      items: [
        spans("éa@b c", 2, 4), spans("éa@b c", 5, 6), spans("nothing", 0, 3), identifier("good", true),
        identifier("bad", true), identifier("good", false), identifier("bad", false),
      ])
    let figures = PersonalDataCalibration(probe: probe).measure(file).figures
    let email = figures.first { $0.signal == "gives:email" }
    #expect(email?.counts == DetectionCounts(truePositives: 1, falsePositives: 1, falseNegatives: 2))
    let identity = figures.first { $0.signal == "gives:identity-number" }
    #expect(
      identity?.counts
        == DetectionCounts(truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 1))
  }

  @Test func `A compressed corpus reads like a plain one, and a broken line is named`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dialogue(#"{"role":"agent","text":"Bonjour","gold":["greeting"]}"#), to: "mini.jsonl")
    let call = try ProgramCall("/bin/gzip", ["-k", "mini.jsonl"], in: folder.path)
    try #require(call.code == 0)
    let calibration = CorpusCalibration(lexicon: try ShippedRules.loadedLexicon.get())
    #expect(
      try calibration.measure(path: "\(folder.path)/mini.jsonl").figures
        == calibration.measure(path: "\(folder.path)/mini.jsonl.gz").figures)
    let broken = try folder.write("{\"id\":\"a\"}\n{\"id\":", to: "broken.jsonl")
    let problem = #expect(throws: CalibrationProblem.self) { try calibration.measure(path: broken) }
    #expect(problem?.line == 2 && problem?.path == broken)
  }

  @Test func `A signal counts on the turns of those who are labelled with it, and signatures apart where people do so`()
    throws
  {
    let figures = try Self.measure(
      Self.dialogue(
        #"{"role":"agent","text":"Je reste à votre écoute. Marc, votre conseiller Smart","gold":["signature"]}"#,
        #"{"role":"agent","text":"Le colis part ce soir. Smart","gold":["signature-team"]}"#,
        #"{"role":"agent","text":"Bonjour","gold":[]}"#, #"{"role":"customer","text":"Bonjour","gold":["greeting"]}"#,
        head: #""agent":{"givenName":"Marc"},"brand":"Smart","#)
    ).figures
    #expect(Self.figure("greeting", figures)?.counts == DetectionCounts(truePositives: 1))
    let signature = try #require(Self.figure("signature", figures)?.counts)
    #expect(signature.truePositives == 1 && signature.falsePositives == 0)
  }

  @Test func `What is asked for and given is measured by kind, and asking as a whole`() throws {
    let figures = try Self.measure(
      Self.dialogue(
        #"{"role":"agent","text":"Quel est votre numéro de commande ?","gold":["asks-for:order-number"]}"#,
        #"{"role":"customer","text":"Mon adresse est nadia@example.org","gold":["gives:email"]}"#)
    ).figures
    #expect(figures.detections.map(\.signal) == ["asks-for", "asks-for:order-number", "gives:email"])
    #expect(figures.detections.allSatisfy { $0.counts.truePositives == 1 })
  }

  @Test(arguments: [
    ("/corpora/gold_spp_fr.jsonl.gz", "gold_spp_fr"), ("mine.jsonl", "mine"),
    ("Tests/LabelledTurns/fr.jsonl", "LabelledTurns-fr"),
    ("fr.jsonl", "fr"), ("a.b/c.json", "c.json"),
  ])
  func `A corpus is called as its file`(path: String, name: String) { #expect(CorpusFile.name(of: path) == name) }

  @Test func `Every label in the tables stands for a signal of ours or for a kind that is waited for`() {
    for (label, meaning) in CorpusLabel.table + CorpusLabel.tableOfSources.map({ ($0.label, $0.meaning) }) {
      guard case .signal(let name) = meaning else { continue }
      #expect(MeasuredSignal.position(of: name) != nil || name == "channel-switch", "\(label) stands for \(name).")
    }
  }
}
