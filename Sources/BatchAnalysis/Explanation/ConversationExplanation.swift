import CoachingReports
import CoachingRules
import Conversations
import MessageSignals

/// One conversation with every verdict on it, found in exports: for people who want to see why.
public struct ConversationExplanation {
  /// What a verdict is about.
  public enum Part: Hashable, Sendable {
    /// A contact, by its number from 1, of an agent.
    case contact(Int, agent: String)
    /// The conversation as a whole.
    case conversation
    /// All conversations of the customer with the brand on the channel.
    case customer
    /// A day, as `2026-10-05`, of an agent.
    case shift(agent: String, day: String)
  }

  /// A verdict with what people read of it.
  public struct Answer: Sendable {
    /// The rule's identifier.
    public var rule: String
    /// The answer.
    public var kind: VerdictKind
    /// Whether the rule is on trial: shown, not scored.
    public var isOnTrial: Bool
    /// What it is about.
    public var part: Part
    /// The agent's identifier.
    public var agent: String
    /// What was found, in the rule's words, or why nothing could be.
    public var sentence: String
    /// The proof, line by line.
    public var evidence: [String]
    /// What would have met the rule.
    public var repair: String?
    /// Why people decided not to count it; nil where they did not.
    public var suppression: String?
  }

  /// The conversation in the project's notation, line by line.
  public private(set) var timeline: [String] = []
  /// The verdicts, by contact, then those of the whole conversation, of the customer's case and of the agents' days.
  public private(set) var answers: [Answer] = []

  private let settings: AnalysisSettings
  private let language: ReportLanguage

  /// Finds a conversation in inputs and judges it as a run would; nil if it is not there. The inputs are read twice.
  public static func find(
    _ id: String, in inputs: [InputFile], settings: AnalysisSettings, language: ReportLanguage
  ) throws(StorageProblem) -> ConversationExplanation? {
    let walk = try RecordWalk(inputs, importing: settings.importing)
    let builder = ConversationBuilder()
    var signalReader = SignalReader(lexicon: settings.lexicon)
    var signals = ConversationSignals()
    var judge = ConversationJudge(pack: settings.pack)
    var writer = CustomerFactWriter(pack: settings.pack)
    var buffer = VerdictBuffer()
    var found: Conversation?
    var latest = Int64.min
    try walk.forEach(builder, onAvailability: { latest = max(latest, $0.milliseconds) }) { conversation in
      latest = max(latest, conversation.lastInstant)
      if found == nil, conversation.text(conversation.id) == id { found = conversation }
      return true
    }
    guard let found else { return nil }
    var explanation = ConversationExplanation(settings: settings, language: language)
    let end = settings.asOf ?? latest
    let known = settings.asOf ?? found.exportedAt ?? latest
    signalReader.read(found, identifiers: builder.identifiers, into: &signals)
    judge.judge(
      found, signals: signals, identifiers: builder.identifiers, horizon: Horizon(known: known, reached: known),
      into: &buffer)
    var screen = SuppressionScreen(settings.pack)
    screen.mark(&buffer, found, contacts: judge.contacts, identifiers: builder.identifiers)
    var shifts = ShiftReview(
      found, contacts: judge.contacts, identifiers: builder.identifiers, settings: settings)
    explanation.timeline = TranscriptNotation.lines(of: found, identifiers: builder.identifiers) {
      MaskedText($0, by: settings.mask).text
    }
    explanation.add(buffer, found, judge.contacts, signals, builder.identifiers)
    var key: [UInt8] = []
    writer.write(
      found, trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
      identifiers: builder.identifiers
    ) { bytes, _ in
      key = Array(CustomerFactWriter.customerPart(of: bytes))
    }
    var facts: [(key: [UInt8], payload: [UInt8])] = []
    try walk.forEach(builder) {
      shifts.add($0, zone: builder.zone)
    } _: { conversation in
      signalReader.read(conversation, identifiers: builder.identifiers, into: &signals)
      judge.judge(
        conversation, signals: signals, identifiers: builder.identifiers, horizon: Horizon(known: end, reached: end),
        into: &buffer)
      shifts.add(conversation, judge, builder.identifiers)
      writer.write(
        conversation, trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
        identifiers: builder.identifiers
      ) { bytes, payload in
        if CustomerFactWriter.customerPart(of: bytes).elementsEqual(key) {
          facts.append((Array(bytes), Array(payload)))
        }
      }
      return true
    }
    var joined = CustomerCase()
    for fact in facts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      fact.payload.withUnsafeBufferPointer { joined.add($0) }
    }
    var customerJudge = CustomerJudge(pack: settings.pack)
    customerJudge.judge(&joined, horizon: end, isForced: settings.asOf != nil, into: &buffer)
    screen.mark(&buffer, joined)
    explanation.add(buffer, joined)
    shifts.judge(horizon: end) { explanation.add($1, $0) }
    return explanation
  }

  private init(settings: AnalysisSettings, language: ReportLanguage) {
    self.settings = settings
    self.language = language
  }

  private mutating func add(
    _ buffer: VerdictBuffer, _ conversation: Conversation, _ contacts: [Contact], _ signals: ConversationSignals,
    _ identifiers: IdentifierTable
  ) {
    for verdict in buffer.verdicts {
      let contact = contacts.first { $0.number == verdict.contact } ?? contacts.first { $0.agent == verdict.agent }
      guard let contact else { continue }
      let agent = identifiers.text(of: conversation.agents[Int(verdict.agent)].id)
      let scene = QuoteScene(conversation: conversation, contact: contact, mask: settings.mask)
      let evidence = buffer.evidence(of: verdict).map { item in
        let event = conversation.events[Int(item.event)]
        let name = event.id.isEmpty ? "#\(item.event + 1)" : conversation.text(event.id)
        let words = item.kind == .words ? scene.words(of: event, Int(item.start)..<Int(item.end)) : nil
        return evidenceLine(item, name, words, conversation.zone)
      }
      let rule = settings.pack.rules[Int(verdict.rule)]
      let repairs = buffer.repairs(of: verdict)
      let misspelt = MisspeltWords.read(repairs, conversation, signals).map { word in
        MisspeltWord(
          word: word.word, language: word.language,
          suggestions: settings.lexicon.dictionaries.suggestions(for: word.word, in: word.language))
      }
      let repair = RepairWording.sentences(repairs, of: rule) { scene.repairFacts($0, agent: agent) }
      let hint = RepairWording.suggestions(misspelt)
      let name = QuoteMaker.name(verdict, conversation, signals)
      let part = verdict.contact > 0 ? Part.contact(Int(verdict.contact), agent: agent) : .conversation
      answers.append(answer(verdict, part, agent, name, evidence, Self.joined(repair, hint)))
    }
  }

  private static func joined(_ repair: LocalizedText?, _ hint: LocalizedText?) -> LocalizedText? {
    guard let repair, let hint else { return repair }
    return LocalizedText(fr: "\(repair.fr) \(hint.fr)", en: "\(repair.en) \(hint.en)")
  }

  private mutating func add(_ buffer: VerdictBuffer, _ joined: CustomerCase) {
    for verdict in buffer.verdicts {
      let evidence = buffer.evidence(of: verdict).map { item in
        let fact = joined.events[Int(item.event)]
        let name = fact.messageID.isEmpty ? "#\(fact.event + 1)" : fact.messageID
        let words =
          item.kind == .words
          ? MaskedText(fact.text, by: settings.mask).quote(Int(item.start)..<Int(item.end)) : nil
        return evidenceLine(item, "\(joined.conversations[fact.conversation]) \(name)", words, joined.zone)
      }
      answers.append(answer(verdict, .customer, joined.agents[Int(verdict.agent)].id, nil, evidence, nil))
    }
  }

  private mutating func add(_ buffer: VerdictBuffer, _ shift: ShiftCase) {
    for verdict in buffer.verdicts {
      let evidence = buffer.evidence(of: verdict).map { item in
        let fact = shift.events[Int(item.event)]
        let clock = QuoteScene.clock(fact.instant, shift.zone)
        let place = fact.conversation.isEmpty ? "" : "\(fact.conversation) #\(fact.event + 1) "
        let name = "\(place)\(clock.time):\(clock.second) \(fact.kind.name)"
        return evidenceLine(item, name, nil, shift.zone)
      }
      let part = Part.shift(agent: shift.agent, day: shift.writtenDay)
      answers.append(answer(verdict, part, shift.agent, nil, evidence, nil))
    }
  }

  private func answer(
    _ verdict: Verdict, _ part: Part, _ agent: String, _ name: String?, _ evidence: [String], _ repair: LocalizedText?
  ) -> Answer {
    let rule = settings.pack.rules[Int(verdict.rule)]
    let wording = FindingWording(language)
    let facts = QuoteMaker.facts(verdict, name: name)
    let sentence =
      switch verdict.kind {
      case .met: wording.sentence(verdict.hasRemark ? rule.remark ?? rule.met : rule.met, facts)
      case .missed: wording.sentence(rule.missed, facts)
      case .notApplicable: ""
      case .notAssessable:
        language == .fr
          ? "l’export ne montre pas\u{A0}: "
            + verdict.missing.names.map { FactWording.name($0).fr }.joined(separator: ", ")
          : "the source does not show: " + verdict.missing.names.joined(separator: ", ")
      }
    return Answer(
      rule: rule.id, kind: verdict.kind, isOnTrial: rule.status == .trial, part: part, agent: agent,
      sentence: sentence, evidence: evidence, repair: repair?[language],
      suppression: verdict.isSuppressed ? settings.pack.suppressions[Int(verdict.suppression)].reason : nil)
  }

  private func evidenceLine(_ item: Evidence, _ message: String, _ words: String?, _ zone: ZoneClock) -> String {
    let isFrench = language == .fr
    switch item.kind {
    case .words: return isFrench ? "\(message)\u{A0}: «\u{A0}\(words ?? "")\u{A0}»" : "\(message): “\(words ?? "")”"
    case .absence: return isFrench ? "\(message)\u{A0}: il manque quelque chose ici" : "\(message): missing here"
    case .event: return message
    case .delay:
      let from = QuoteScene.clock(item.from, zone)
      let start = "\(message): \(from.time):\(from.second)"
      guard item.until != .min else { return start + " → …" }
      let until = QuoteScene.clock(item.until, zone)
      return start + " → \(until.time):\(until.second)"
    }
  }
}
