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
  private(set) var agentNames: [String: AgentName] = [:]
  /// For each rule how often it was not assessable, by what was missing.
  private(set) var missing: [[MissingFact: Int]]
  /// What people decided not to count, with how often it was of use.
  var screen: SuppressionScreen

  /// Figures of one input.
  struct InputFigures {
    var account = RecordAccount()
    var facts = ConversationFacts()
  }

  private let scoring: [ScoringRule]
  private let passMark: Int
  private var slots: [UInt64: Int] = [:]
  private var places: [Place] = []

  /// Where an agent's figures are kept.
  private struct Place {
    var book: Int
    var quotes: Int
    var agent: String
    /// The hash of the name met last: most conversations bring the same one again.
    var name: UInt64
  }
  private var quoting: QuoteMaker

  init(settings: AnalysisSettings, inputCount: Int) {
    inputs = Array(repeating: InputFigures(), count: inputCount)
    book = TallyBook(ruleCount: settings.pack.rules.count)
    scoring = settings.pack.rules.map { ScoringRule($0) }
    passMark = settings.pack.passMark
    quotes = QuoteSampler(limit: settings.quotesPerRule, ruleCount: settings.pack.rules.count)
    missing = Array(repeating: [:], count: settings.pack.rules.count)
    quoting = QuoteMaker(pack: settings.pack, mask: settings.mask)
    screen = SuppressionScreen(settings.pack)
  }

  /// Counts a conversation's verdicts, contact by contact, and keeps quotes.
  mutating func count(
    _ conversation: Conversation, contacts: [Contact], _ buffer: VerdictBuffer, _ signals: ConversationSignals,
    _ identifiers: IdentifierTable
  ) {
    inputs[Int(conversation.position.file)].facts.add(
      conversation, contacts: contacts.count, language: signals.language)
    var position = 0
    for contact in contacts {
      let place = slot(of: contact.agent, conversation, identifiers)
      let slot = place.book
      quoting.begin(conversation, contact, agent: place.agent, slot: place.quotes)
      var score = ContactScore()
      while position < buffer.verdicts.count, buffer.verdicts[position].contact == contact.number {
        let verdict = buffer.verdicts[position]
        score.count(Outcome(verdict), of: scoring[Int(verdict.rule)])
        if count(verdict, in: slot) { quoting.offer(verdict, buffer, conversation, contact, signals, to: &quotes) }
        position += 1
      }
      book.count(score, passMark: passMark, in: slot)
    }
    countWhole(conversation, contacts, buffer, from: position, signals, identifiers)
  }

  /// Counts the verdicts on the conversation as a whole, which come after those of its contacts.
  private mutating func countWhole(
    _ conversation: Conversation, _ contacts: [Contact], _ buffer: VerdictBuffer, from first: Int,
    _ signals: ConversationSignals, _ identifiers: IdentifierTable
  ) {
    for verdict in buffer.verdicts[first...] {
      let place = slot(of: verdict.agent, conversation, identifiers)
      if count(verdict, in: place.book) {
        let contact = contacts.first { $0.agent == verdict.agent } ?? Contact.whole(conversation, of: verdict.agent)
        quoting.begin(conversation, contact, agent: place.agent, slot: place.quotes)
        quoting.offer(verdict, buffer, conversation, contact, signals, to: &quotes)
      }
    }
  }

  /// Counts the verdicts of a shift.
  mutating func count(_ shift: ShiftCase, _ buffer: VerdictBuffer) {
    let slot = book.slot(for: TallyKey(agent: shift.agent, team: shift.team, brand: shift.brand))
    for verdict in buffer.verdicts {
      if count(verdict, in: slot) { quoting.offer(verdict, buffer, shift, to: &quotes) }
    }
  }

  /// Counts the verdicts of a customer case.
  mutating func count(_ joined: CustomerCase, _ buffer: VerdictBuffer) {
    for verdict in buffer.verdicts {
      let agent = joined.agents[Int(verdict.agent)]
      let slot = book.slot(for: TallyKey(agent: agent.id, team: agent.team, brand: joined.brand))
      if count(verdict, in: slot) { quoting.offer(verdict, buffer, joined, to: &quotes) }
    }
  }

  /// Counts one verdict; whether it may be quoted.
  private mutating func count(_ verdict: Verdict, in slot: Int) -> Bool {
    book.count(Outcome(verdict), rule: Int(verdict.rule), in: slot)
    if verdict.kind == .notAssessable { missing[Int(verdict.rule)][verdict.missing, default: 0] += 1 }
    return verdict.kind.counts && !verdict.isSuppressed
  }

  /// Adds what another worker counted.
  mutating func merge(_ other: AnalysisTallies) {
    for (position, figures) in other.inputs.enumerated() {
      inputs[position].account.add(figures.account)
      inputs[position].facts.merge(figures.facts)
    }
    availabilityChanges += other.availabilityChanges
    book.merge(other.book)
    quotes.merge(other.quotes)
    screen.merge(other.screen)
    for (rule, counts) in other.missing.enumerated() { missing[rule].merge(counts, uniquingKeysWith: +) }
    agentNames.merge(other.agentNames) { Self.shown($0, $1) }
  }

  private mutating func slot(
    of agent: Int32, _ conversation: Conversation, _ identifiers: IdentifierTable
  ) -> Place {
    let participant = conversation.agents[Int(agent)]
    func bits(_ identifier: Identifier) -> UInt64 { UInt64(UInt32(bitPattern: identifier.index &+ 1)) & 0x1F_FFFF }
    let packed = bits(participant.id) << 42 | bits(participant.team) << 21 | bits(conversation.brand)
    let position: Int
    if let known = slots[packed] {
      position = known
    } else {
      let key = TallyKey(
        agent: identifiers.text(of: participant.id), team: identifiers.text(of: participant.team),
        brand: identifiers.text(of: conversation.brand))
      position = places.count
      places.append(
        Place(book: book.slot(for: key), quotes: quotes.slot(for: key.agent), agent: key.agent, name: 0))
      slots[packed] = position
    }
    noteName(participant, conversation, place: position)
    return places[position]
  }

  /// Remembers what an agent is called; of two names the first in byte order, whichever was met first.
  private mutating func noteName(_ participant: Participant, _ conversation: Conversation, place: Int) {
    var hash = FNV1a.start
    for part in [participant.givenName, participant.familyName, participant.pseudonym] {
      hash = conversation.withBytes(part) { FNV1a.adding(0xFF, to: FNV1a.hash($0, from: hash)) }
    }
    guard hash != places[place].name else { return }
    places[place].name = hash
    let given = conversation.text(participant.givenName.isEmpty ? participant.pseudonym : participant.givenName)
    let family = conversation.text(participant.familyName)
    let full = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
    guard !full.isEmpty else { return }
    let name = AgentName(full: full, given: given.isEmpty ? full : given)
    let agent = places[place].agent
    agentNames[agent] = agentNames[agent].map { Self.shown($0, name) } ?? name
  }

  private static func shown(_ one: AgentName, _ other: AgentName) -> AgentName {
    InputFinder.precedes(other.full, one.full) ? other : one
  }
}
