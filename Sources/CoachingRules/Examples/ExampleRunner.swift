import Conversations
import MessageSignals

/// Runs the examples of rules: the tests of a pack, for the test suite and `debrief rules check` alike.
public struct ExampleRunner {
  private let pack: RulePack
  private let lexicon: SignalLexicon

  /// A runner for this pack and lexicon.
  public init(pack: RulePack, lexicon: SignalLexicon) {
    self.pack = pack
    self.lexicon = lexicon
  }

  /// Runs an example as it is written, or in a variation.
  public func run(_ example: RuleExample, of rule: Rule, variation: ExampleVariation? = nil) -> ExampleOutcome {
    var outcome = ExampleOutcome(
      rule: rule.id, title: example.title, line: example.line, variation: variation, knownGap: example.knownGap)
    do {
      let (noted, answers) = try answers(to: example, of: rule, variation: variation)
      outcome.problem = compare(answers, example, noted)
    } catch {
      outcome.problem = "line \(error.line) of the transcript: \(error.sentence)"
    }
    return outcome
  }

  /// All verdicts that the rule gives in an example, whoever they concern; none if its transcript cannot be read.
  package func kinds(in example: RuleExample, of rule: Rule) -> Set<VerdictKind> {
    guard let (_, answers) = try? answers(to: example, of: rule) else { return [] }
    return Set(answers.map(\.kind))
  }

  private func answers(
    to example: RuleExample, of rule: Rule, variation: ExampleVariation? = nil
  ) throws(NotationProblem) -> (NotedTranscript, [Answer]) {
    let transcript = variation.map { $0.applied(to: example.transcript) } ?? example.transcript
    let builder = ConversationBuilder()
    builder.isReversed = variation == .order
    let noted = try TranscriptNotation.read(transcript, with: builder, language: example.language.rawValue)
    // The other rules have no part in it.
    var pack = pack
    pack.rules.removeAll { $0.id != rule.id }
    let runner = ExampleRunner(pack: pack, lexicon: lexicon)
    guard let index = pack.rule(rule.id) else { return (noted, []) }
    let latest =
      (noted.conversations.map(\.lastInstant) + noted.availability.map(\.milliseconds)).max() ?? 0
    let horizon = example.horizon.flatMap { TranscriptNotation.moment($0, of: transcript) } ?? latest + 7 * 86_400_000
    let answers =
      switch rule.caseKind {
      case .contact, .conversation: runner.contactAnswers(noted, index, horizon, builder.identifiers)
      case .customer: runner.customerAnswers(noted, index, horizon, builder.identifiers)
      case .shift: runner.shiftAnswers(noted, index, horizon, builder.identifiers)
      }
    return (noted, answers)
  }

  /// One verdict with the evidence, by conversation and event of the noted transcript.
  private struct Answer {
    var agent: String
    var kind: VerdictKind
    var missing: MissingFact
    var evidence: [(conversation: Int, evidence: Evidence)]
  }

  /// Judges the conversations one after the other; `body` gets each one as it was judged.
  private func forEachJudged(
    _ noted: NotedTranscript, _ horizon: Int64, _ identifiers: IdentifierTable,
    _ body: (Int, ConversationJudge, ConversationSignals, VerdictBuffer) -> Void
  ) {
    var judge = ConversationJudge(pack: pack)
    var reader = SignalReader(lexicon: lexicon)
    var signals = ConversationSignals()
    var buffer = VerdictBuffer()
    for (position, conversation) in noted.conversations.enumerated() {
      reader.read(conversation, identifiers: identifiers, into: &signals)
      judge.judge(
        conversation, signals: signals, identifiers: identifiers, horizon: Horizon(known: horizon, reached: horizon),
        into: &buffer)
      body(position, judge, signals, buffer)
    }
  }

  private func contactAnswers(
    _ noted: NotedTranscript, _ rule: Int, _ horizon: Int64, _ identifiers: IdentifierTable
  ) -> [Answer] {
    var answers: [Answer] = []
    forEachJudged(noted, horizon, identifiers) { position, _, _, buffer in
      let agents = noted.conversations[position].agents
      for verdict in buffer.verdicts where verdict.rule == Int32(rule) {
        answers.append(
          Answer(
            agent: identifiers.text(of: agents[Int(verdict.agent)].id), kind: verdict.kind, missing: verdict.missing,
            evidence: buffer.evidence(of: verdict).map { (position, $0) }))
      }
    }
    return answers
  }

  private func customerAnswers(
    _ noted: NotedTranscript, _ rule: Int, _ horizon: Int64, _ identifiers: IdentifierTable
  ) -> [Answer] {
    var writer = CustomerFactWriter(pack: pack)
    var joined = CustomerCase()
    forEachJudged(noted, horizon, identifiers) { position, judge, signals, _ in
      writer.write(
        noted.conversations[position], trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
        identifiers: identifiers
      ) { joined.add($1) }
    }
    var customerJudge = CustomerJudge(pack: pack)
    var buffer = VerdictBuffer()
    customerJudge.judge(&joined, horizon: horizon, into: &buffer)
    return buffer.verdicts.filter { $0.rule == Int32(rule) }.map { verdict in
      let evidence = buffer.evidence(of: verdict).map { item in
        let fact = joined.events[Int(item.event)]
        return Self.placed(item, at: fact.event, of: fact.conversation)
      }
      return Answer(
        agent: joined.agents[Int(verdict.agent)].id, kind: verdict.kind, missing: verdict.missing, evidence: evidence)
    }
  }

  private func shiftAnswers(
    _ noted: NotedTranscript, _ rule: Int, _ horizon: Int64, _ identifiers: IdentifierTable
  ) -> [Answer] {
    var writer = ShiftFactWriter()
    var facts: [(key: [UInt8], payload: [UInt8])] = []
    forEachJudged(noted, horizon, identifiers) { position, judge, _, _ in
      writer.write(
        noted.conversations[position], trace: judge.trace, contacts: judge.contacts, identifiers: identifiers
      ) { facts.append((Array($0), Array($1))) }
    }
    for change in noted.availability {
      writer.write(change, zone: noted.zone) { facts.append((Array($0), Array($1))) }
    }
    var shiftJudge = ShiftJudge(pack: pack)
    var gathering = ShiftGathering()
    var buffer = VerdictBuffer()
    var answers: [Answer] = []
    let places = Dictionary(
      noted.conversations.enumerated().map { ($0.element.text($0.element.id), $0.offset) }, uniquingKeysWith: { $1 })
    gathering.gather(facts.sorted { $0.key.lexicographicallyPrecedes($1.key) }) { shift in
      shiftJudge.judge(shift, horizon: horizon, into: &buffer)
      for verdict in buffer.verdicts where verdict.rule == Int32(rule) {
        let evidence = buffer.evidence(of: verdict).compactMap { item in
          let fact = shift.events[Int(item.event)]
          return places[fact.conversation].map { Self.placed(item, at: fact.event, of: $0) }
        }
        answers.append(Answer(agent: shift.agent, kind: verdict.kind, missing: verdict.missing, evidence: evidence))
      }
    }
    return answers
  }

  /// A proof from facts, by conversation and event of the noted transcript.
  private static func placed(
    _ evidence: Evidence, at event: Int32, of conversation: Int
  ) -> (conversation: Int, evidence: Evidence) {
    var placed = evidence
    placed.event = event
    return (conversation, placed)
  }

  /// What differs between the answers and the example, in a sentence; nil for nothing.
  private func compare(_ answers: [Answer], _ example: RuleExample, _ noted: NotedTranscript) -> String? {
    let concerned = answers.filter { example.agent == nil || $0.agent == example.agent }
    let found = Self.summary(concerned.map(\.kind))
    guard found == example.expected else {
      let reason = concerned.first { $0.kind == .notAssessable }.map {
        " (lacks \($0.missing.names.joined(separator: ", ")))"
      }
      return "is \(found.name)\(reason ?? ""), should be \(example.expected.name)"
    }
    let evidence = concerned.filter { $0.kind == found }.flatMap(\.evidence)
    for mark in noted.marks {
      let isFound = evidence.contains { item in
        guard item.conversation == mark.conversation, Int(item.evidence.event) == mark.event else { return false }
        guard item.evidence.kind == .words else { return true }
        let words = Int(item.evidence.start)..<Int(item.evidence.end)
        return words.clamped(to: mark.bytes) == words || mark.bytes.clamped(to: words) == mark.bytes
      }
      if !isFound {
        let event = noted.conversations[mark.conversation].events[mark.event]
        let quote = noted.conversations[mark.conversation].quote(event, bytes: mark.bytes) ?? ""
        let shown = evidence.map { item in
          let conversation = noted.conversations[item.conversation]
          let text = conversation.quote(
            conversation.events[Int(item.evidence.event)], bytes: Int(item.evidence.start)..<Int(item.evidence.end))
          return "\(item.evidence.kind.name) at event \(item.evidence.event) \"\(text ?? "")\""
        }
        return
          "the evidence does not show \"\(quote)\" but \(shown.isEmpty ? "nothing" : shown.joined(separator: "; "))"
      }
    }
    return nil
  }

  /// One verdict over several contacts: a miss outweighs everything, then a met.
  private static func summary(_ kinds: [VerdictKind]) -> VerdictKind {
    for kind in [VerdictKind.missed, .met, .notAssessable] where kinds.contains(kind) { return kind }
    return .notApplicable
  }
}
