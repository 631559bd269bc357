import CoachingReports
import CoachingRules
import Conversations
import MessageSignals
import Scorecards

/// What a worker counts and keeps: merges with what the others counted, in any order, to the same result.
struct AnalysisTallies {
  /// Figures of each input.
  var inputs: [InputFigures]
  /// Changes of availability that were read.
  var availabilityChanges = 0
  /// Tallies by agent, team, brand and rule.
  private(set) var book: TallyBook
  /// Quotes for the pages.
  private(set) var quotes: QuoteSampler
  /// Names of agents by identifier.
  private(set) var agentNames: [String: String] = [:]

  /// Figures of one input.
  struct InputFigures {
    var rejected = 0
    var facts = ConversationFacts()
  }

  private let scoring: [ScoringRule]
  private let passMark: Int
  private var slots: [UInt64: Int] = [:]
  private var quoting: QuoteMaker

  init(settings: AnalysisSettings, inputCount: Int) {
    inputs = Array(repeating: InputFigures(), count: inputCount)
    book = TallyBook(ruleCount: settings.pack.rules.count)
    scoring = settings.pack.rules.map(\.scoringRule)
    passMark = settings.pack.passMark
    quotes = QuoteSampler(limit: settings.quotesPerRule)
    quoting = QuoteMaker(pack: settings.pack)
  }

  /// Counts a conversation's verdicts, contact by contact, and keeps quotes.
  mutating func count(
    _ conversation: Conversation, contacts: [Contact], _ buffer: VerdictBuffer, _ signals: ConversationSignals,
    _ identifiers: IdentifierTable
  ) {
    inputs[Int(conversation.position.file)].facts.add(
      conversation, contacts: contacts.count, language: signals.language)
    quoting.begin(conversation)
    var position = 0
    for contact in contacts {
      let slot = slot(of: contact.agent, conversation, identifiers)
      var score = ContactScore()
      while position < buffer.verdicts.count, buffer.verdicts[position].contact == contact.number {
        let verdict = buffer.verdicts[position]
        let outcome = Outcome(verdict.kind)
        book.count(outcome, rule: Int(verdict.rule), in: slot)
        score.count(outcome, of: scoring[Int(verdict.rule)])
        if verdict.kind.counts {
          quoting.keep(
            verdict, buffer.evidence(of: verdict), conversation, contacts, identifiers, slot: slot, in: &quotes)
        }
        position += 1
      }
      book.count(score, passMark: passMark, in: slot)
    }
  }

  /// Counts the verdicts of a customer case.
  mutating func count(_ joined: CustomerCase, _ buffer: VerdictBuffer) {
    for verdict in buffer.verdicts {
      let agent = joined.agents[Int(verdict.agent)]
      let slot = book.slot(for: TallyKey(agent: agent.id, team: agent.team, brand: joined.brand))
      book.count(Outcome(verdict.kind), rule: Int(verdict.rule), in: slot)
      if verdict.kind.counts { quoting.keep(verdict, buffer.evidence(of: verdict), joined, in: &quotes) }
    }
  }

  /// Adds what another worker counted.
  mutating func merge(_ other: AnalysisTallies) {
    for (position, figures) in other.inputs.enumerated() {
      inputs[position].rejected += figures.rejected
      inputs[position].facts.merge(figures.facts)
    }
    availabilityChanges += other.availabilityChanges
    book.merge(other.book)
    quotes.merge(other.quotes)
    // Of two names for one agent the first in byte order is shown, whichever worker met it.
    agentNames.merge(other.agentNames) { InputFinder.precedes($0, $1) ? $0 : $1 }
  }

  private mutating func slot(
    of agent: Int32, _ conversation: Conversation, _ identifiers: IdentifierTable
  ) -> Int {
    let participant = conversation.agents[Int(agent)]
    func bits(_ identifier: Identifier) -> UInt64 { UInt64(UInt32(bitPattern: identifier.index &+ 1)) & 0x1F_FFFF }
    let packed = bits(participant.id) << 42 | bits(participant.team) << 21 | bits(conversation.brand)
    if let slot = slots[packed] { return slot }
    let key = TallyKey(
      agent: identifiers.text(of: participant.id), team: identifiers.text(of: participant.team),
      brand: identifiers.text(of: conversation.brand))
    let slot = book.slot(for: key)
    slots[packed] = slot
    let name = Self.displayName(participant, conversation)
    if !name.isEmpty {
      let known = agentNames[key.agent]
      if known.map({ InputFinder.precedes(name, $0) }) ?? true { agentNames[key.agent] = name }
    }
    return slot
  }

  private static func displayName(_ participant: Participant, _ conversation: Conversation) -> String {
    let name = [participant.givenName, participant.familyName].filter { !$0.isEmpty }.map { conversation.text($0) }
    return name.isEmpty ? conversation.text(participant.pseudonym) : name.joined(separator: " ")
  }
}
