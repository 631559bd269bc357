import Conversations
import MessageSignals

/// Judges all contacts of a conversation, and the conversation as a whole, by the rules for such cases; one belongs to one worker.
public struct ConversationJudge {
  private let contactJudge: CaseJudge
  private let conversationJudge: CaseJudge
  private let policies: PolicyShelf
  private var outline = ConversationOutline()
  private var builder: TraceBuilder
  private var wrote: [Bool] = []

  /// A judge by this pack.
  public init(pack: RulePack) {
    policies = PolicyShelf(pack)
    contactJudge = CaseJudge(pack, .contact, policies)
    conversationJudge = CaseJudge(pack, .conversation, policies)
    let comparing: Correlation = [.sameText, .sameMenu]
    builder = TraceBuilder(
      settings: policies.settings(0),
      comparesTexts: pack.rules.contains { rule in
        rule.constraints.contains { !$0.correlation.isDisjoint(with: comparing) }
      })
  }

  /// The contacts of the conversation judged last.
  public var contacts: [Contact] { outline.contacts }

  /// For each contact of the conversation judged last, the positions of its events in `trace`.
  package var contactRanges: [Range<Int>] { builder.contactRanges }

  /// For each contact of the conversation judged last, whether its agent had written on the same day before.
  package var isResumedSameDay: [Bool] { builder.isResumedSameDay }

  /// The turns of the conversation judged last.
  public var turns: [Turn] { outline.turns }

  /// The annotated trace of the conversation judged last.
  public var trace: [TraceEvent] { builder.trace }

  /// Whether the transcript judged last shows its conversation from the beginning.
  public var showsBeginning: Bool { builder.beginningIsKnown }

  /// Judges a conversation into `buffer`, which is emptied first; verdicts come by contact, then rule, and those on the whole
  /// conversation (with contact 0) last, by agent, then rule.
  public mutating func judge(
    _ conversation: Conversation, signals: ConversationSignals, identifiers: IdentifierTable, horizon: Horizon,
    into buffer: inout VerdictBuffer
  ) {
    buffer.removeAll()
    let policy = policies.isUniform ? 0 : policyOfAll(conversation, signals.language, identifiers)
    builder.settings = policies.settings(policy)
    outline.derive(from: conversation, relaunchGap: builder.settings.relaunchGap)
    builder.build(conversation, outline: outline, signals: signals)
    var key = CasePlan.Key(
      capabilities: conversation.capabilities, channel: conversation.channel.bit, covered: signals.coverage,
      policy: policy)
    builder.trace.withUnsafeBufferPointer { trace in
      if policies.isUniform {
        judgeContacts(trace, key, signals, conversation, horizon, &buffer) { _ in true }
      } else {
        let ofAgents = conversation.agents.map { self.policy(conversation, $0.team, signals.language, identifiers) }
        for position in Set(ofAgents).sorted() {
          key.policy = position
          judgeContacts(trace, key, signals, conversation, horizon, &buffer) { ofAgents[Int($0.agent)] == position }
        }
        key.policy = policy
        buffer.sortByContact()
      }
      if conversationJudge.hasRules { judgeWhole(trace, key, signals, conversation, horizon, &buffer) }
    }
  }

  private func policy(
    _ conversation: Conversation, _ team: Identifier, _ language: DetectedLanguage, _ identifiers: IdentifierTable
  ) -> Int {
    policies.position(
      brand: identifiers.text(of: conversation.brand), team: team.exists ? identifiers.text(of: team) : nil,
      channel: conversation.channel, language: language)
  }

  /// The policy for the conversation as a whole: that of a team only if everybody is of that team.
  private func policyOfAll(
    _ conversation: Conversation, _ language: DetectedLanguage, _ identifiers: IdentifierTable
  ) -> Int {
    let team = conversation.agents.first?.team ?? .none
    let isShared = conversation.agents.allSatisfy { $0.team == team }
    return policy(conversation, isShared ? team : .none, language, identifiers)
  }

  private func judgeContacts(
    _ trace: UnsafeBufferPointer<TraceEvent>, _ key: CasePlan.Key, _ signals: ConversationSignals,
    _ conversation: Conversation, _ horizon: Horizon, _ buffer: inout VerdictBuffer, _ isConcerned: (Contact) -> Bool
  ) {
    contactJudge.begin(key)
    let clock = policies.deskClock(key.policy, conversation.zone)
    var taken = 0
    for (position, contact) in outline.contacts.enumerated() {
      let range = builder.contactRanges[position]
      var scope = CaseScope(
        trace: trace, range: range, agent: contact.agent, endsByMove: contact.endingEvent >= 0,
        beginningIsKnown: builder.beginningIsKnown, horizon: horizon, deskClock: clock)
      scope.isSpellingKnown = signals.isSpellingKnown
      if range.lowerBound > taken { contactJudge.observe(taken..<range.lowerBound, signals, scope) }
      if isConcerned(contact) {
        contactJudge.judge(
          contact: contact.number, isResumedSameDay: builder.isResumedSameDay[position],
          agents: contact.agent..<contact.agent + 1, passages: signals, scope, into: &buffer)
      } else {
        contactJudge.observe(range, signals, scope)
      }
      taken = max(taken, range.upperBound)
    }
  }

  private mutating func judgeWhole(
    _ trace: UnsafeBufferPointer<TraceEvent>, _ key: CasePlan.Key, _ signals: ConversationSignals,
    _ conversation: Conversation, _ horizon: Horizon, _ buffer: inout VerdictBuffer
  ) {
    conversationJudge.begin(key)
    let clock = policies.deskClock(key.policy, conversation.zone)
    var scope = CaseScope(
      trace: trace, range: 0..<trace.count, agent: -1, endsByMove: false, beginningIsKnown: builder.beginningIsKnown,
      horizon: horizon, deskClock: clock)
    scope.isSpellingKnown = signals.isSpellingKnown
    let first = buffer.verdicts.count
    conversationJudge.judge(
      contact: 0, isResumedSameDay: false, agents: 0..<Int32(conversation.agents.count), passages: signals, scope,
      into: &buffer)
    wrote.removeAll(keepingCapacity: true)
    for _ in conversation.agents { wrote.append(false) }
    for event in trace where event.kind == .message && event.agent >= 0 {
      wrote[Int(event.agent)] = true
    }
    buffer.sortByAgent(from: first) { wrote[Int($0)] }
  }
}
