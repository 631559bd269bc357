import CoachingRules
import Conversations
import MessageSignals
import TestFixtures
import Testing

/// What holds of every rule file beside its examples: the texts that people read, the data they see, nothing without a use.
@Suite struct RuleHygieneTests {
  /// The texts of a rule, by the keys of its file.
  private static func texts(of rule: Rule) -> [(key: String, text: LocalizedText)] {
    [
      ("wording.met", rule.met), ("wording.missed", rule.missed), ("why", rule.why), ("try", rule.advice),
      ("limits", rule.limits),
    ] + (rule.remark.map { [("wording.remark", $0)] } ?? [])
  }

  @Test(arguments: ShippedRules.rules)
  func `A rule shows itself met, missed and not applicable, in both languages`(rule: Rule) {
    for language in ReportLanguage.allCases {
      for verdict in [VerdictKind.met, .missed] {
        #expect(
          rule.examples.contains { $0.expected == verdict && $0.language == language && $0.knownGap == nil },
          "\(rule.id) is \(verdict.name) nowhere in \(language.rawValue).")
      }
      #expect(
        rule.examples.contains { $0.teaches && $0.language == language && $0.expected == .met },
        "\(rule.id) teaches nothing in \(language.rawValue).")
    }
    #expect(rule.examples.contains { $0.expected == .notApplicable }, "\(rule.id) is always applicable.")
  }

  /// Rules whose misses are moves, which no mark can be set in.
  private static let missedByMoves: Set<String> = [
    "transfers-sparingly", "handles-own-conversations", "signs-off-before-leaving", "stays-within-capacity",
    "reopens-with-a-template", "picks-up-transfers", "pauses-three-hours", "answers-first-message-promptly",
  ]

  @Test(arguments: ShippedRules.rules.filter { !missedByMoves.contains($0.id) })
  func `Misses mark the evidence that must be found`(rule: Rule) {
    for language in ReportLanguage.allCases {
      #expect(
        rule.examples.contains {
          $0.expected == .missed && $0.language == language && $0.knownGap == nil && $0.transcript.contains("[[")
        }, "\(rule.id) marks nothing in \(language.rawValue).")
    }
  }

  @Test(arguments: ShippedRules.rules)
  func `The identifier completes "The agent …" as the text says`(rule: Rule) {
    let plain = rule.says.en.filter { $0 != "'" && $0 != "’" }
    #expect(plain.hasPrefix(rule.id.replacing("-", with: " ")), "\(rule.id) says \"\(rule.says.en)\".")
    #expect(rule.file == "\(rule.section)/\(rule.id).yaml")
  }

  @Test(arguments: ShippedRules.rules)
  func `What a rule says is a statement about the agent, no instruction and no fault`(rule: Rule) {
    for text in [rule.says.fr, rule.says.en] {
      #expect(!text.contains(/[.!?]$/), "\"\(text)\" completes a sentence; it has no end of its own.")
      #expect(text.first?.isLowercase == true, "\"\(text)\" completes a sentence.")
      #expect(!text.contains(/(?i)\b(?:vous|votre|vos|devez|il faut|you|your|must|should|please|fails?|forgets?)\b/))
    }
    #expect(rule.says.en.contains(/^(?:never |always )?\w+s\b/), "\"The agent \(rule.says.en)\" is no sentence.")
  }

  @Test(arguments: ShippedRules.rules)
  func `Texts are one or two sentences that end`(rule: Rule) {
    for (key, text) in Self.texts(of: rule) {
      for sentence in [text.fr, text.en] {
        let plain = sentence.replacing(/«[^»]*»|“[^”]*”/, with: "…quoted")
        #expect(sentence.hasSuffix("."), "\(rule.id) \(key): \"\(sentence)\" does not end.")
        let ends = plain.matches(of: /[.!?](?=\s|$)/).count
        #expect((1...2).contains(ends), "\(rule.id) \(key) has \(ends) sentences.")
        #expect(sentence.first?.isLowercase == false, "\(rule.id) \(key) begins small.")
        #expect(!sentence.contains("  "), "\(rule.id) \(key) has two spaces.")
      }
    }
  }

  @Test(arguments: ShippedRules.rules)
  func `French is set with its own spaces and apostrophes`(rule: Rule) {
    let texts = Self.texts(of: rule) + [("says", rule.says)]
    for (key, text) in texts { Self.checkFrench(text.fr, "\(rule.id) \(key)") }
    for (key, text) in texts {
      #expect(!text.en.contains("'"), "\(rule.id) \(key): write ’ in \"\(text.en)\".")
      #expect(!text.en.contains(/\s[;:!?]|«|»/), "\(rule.id) \(key): no space before marks in \"\(text.en)\".")
    }
  }

  @Test func `The policy's and the pack's texts are set likewise`() throws {
    let pack = try ShippedRules.pack()
    for (name, entry) in pack.policy.entries {
      Self.checkFrench(entry.meaning.fr, "policy \(name)")
      #expect(entry.meaning.fr.hasSuffix(".") && entry.meaning.en.hasSuffix("."), "\(name) does not end.")
      #expect(!entry.meaning.en.contains("'"), "policy \(name): write ’ in \"\(entry.meaning.en)\".")
    }
    for section in pack.sections { Self.checkFrench(section.title.fr, "section \(section.id)") }
  }

  private static func checkFrench(_ text: String, _ place: String) {
    #expect(!text.contains("'"), "\(place): write ’ in \"\(text)\".")
    #expect(!text.contains(/[^\u{202F}][;!?]/), "\(place): U+202F stands before ; ! and ? in \"\(text)\".")
    #expect(!text.contains(/[^\u{A0}\u{202F}](?::(?!\d)|»|%)/), "\(place): U+00A0 stands before : » in \"\(text)\".")
    #expect(!text.contains(/«[^\u{A0}\u{202F}]/), "\(place): U+00A0 stands after « in \"\(text)\".")
  }

  @Test(arguments: ShippedRules.files)
  func `Sample data is invented`(file: RulePackReader.File) {
    for match in file.text.matches(of: /[\w.+-]+@([\w-]+\.[\w.-]*\w)|https?:\/\/([\w.-]+)/) {
      let domain = String(match.1 ?? match.2 ?? "")
      #expect(domain.hasSuffix("example.org"), "\(file.path): \(match.output.0) is not at example.org.")
    }
    // Numbers for fiction: ARCEP 2022 for France, Ofcom for the United Kingdom, NANPA 555-01xx.
    let reserved = /^(?:33|0)(?:19900|26191|35301|46571|53649|63998)|^(?:44|0)(?:7700900|1632960|2079460)|55501\d\d$/
    for match in file.text.matches(of: /(?:\+|\b0)\d(?:[ .\-]?\d){8,13}\b/) {
      let digits = match.output.filter(\.isWholeNumber)
      #expect(digits.contains(reserved), "\(file.path): \(match.output) may be somebody's number.")
    }
  }

  @Test(arguments: ShippedRules.rules)
  func `Every signal that a rule asks for has a lexicon`(rule: Rule) {
    let asked = rule.constraints.flatMap(\.patterns).flatMap(\.patterns).reduce(into: SignalMask()) { mask, pattern in
      mask.formUnion(pattern.provingSignals.union(pattern.withoutSignals))
    }
    for signal in Signal.allCases where signal.isLexical && asked.contains(signal) {
      #expect(
        ShippedRules.files.contains { $0.path == "signals/\(signal.name).yaml" },
        "\(rule.id) asks for \(signal.name), which no file defines.")
    }
  }

  @Test(arguments: ShippedRules.rules)
  func `Every constraint is both kept and broken in an example`(rule: Rule) throws {
    let shipped = try ShippedRules.pack()
    let position = try #require(shipped.rule(rule.id))
    for (number, constraint) in rule.constraints.enumerated() {
      var pack = shipped
      pack.rules[position].constraints = [constraint]
      if let branch = constraint.branch { pack.policy.entries[branch.policy]?.value = branch.value }
      let judging = RuleJudging(pack: pack, lexicon: try ShippedRules.lexicon())
      var seen: Set<String> = []
      for example in rule.examples {
        let verdicts = try judging.verdicts(
          of: example.transcript, rule: rule.id, horizon: example.horizon, language: example.language.rawValue)
        seen.formUnion(verdicts.map(\.kind.name))
      }
      #expect(seen.isSuperset(of: ["met", "missed"]), "Constraint \(number + 1) of \(rule.id) is only \(seen).")
    }
  }
}
