import CoachingRules
import Conversations

/// Marks the misses that people decided not to count, and counts of how much use their decisions were.
struct SuppressionScreen {
  /// The suppressions with their uses.
  private(set) var book: SuppressionBook
  private let rules: [String]
  /// For each rule whether any suppression names it: all others are spared the question.
  private let isNamed: [Bool]

  /// The screen of a pack's suppressions; nothing has met it yet.
  init(_ pack: RulePack) {
    book = SuppressionBook(pack.suppressions)
    rules = pack.rules.map(\.id)
    isNamed = rules.map { [book] in book.names(rule: $0) }
  }

  /// Marks the misses of a conversation's verdicts; what counts is the day on which the contact began.
  mutating func mark(
    _ buffer: inout VerdictBuffer, _ conversation: Conversation, contacts: [Contact], identifiers: IdentifierTable
  ) {
    mark(&buffer) { book, rule, verdict in
      let participant = conversation.agents[Int(verdict.agent)]
      let opening = contacts.first { $0.number == verdict.contact }?.openingEvent ?? 0
      let instant = conversation.events[Int(opening)].time.milliseconds
      return book.position(
        covering: rule, agent: identifiers.text(of: participant.id), team: identifiers.text(of: participant.team),
        brand: identifiers.text(of: conversation.brand), channel: conversation.channel,
        conversation: conversation.text(conversation.id), customer: conversation.text(conversation.customer.id),
        day: conversation.zone.localDay(at: instant))
    }
  }

  /// Marks the misses of a customer case; what counts is the day of the event that decided the verdict.
  mutating func mark(_ buffer: inout VerdictBuffer, _ joined: CustomerCase) {
    let evidence = buffer.evidence
    mark(&buffer) { book, rule, verdict in
      let agent = joined.agents[Int(verdict.agent)]
      let proof = evidence[Int(verdict.evidence.lowerBound)..<Int(verdict.evidence.upperBound)]
      let position =
        joined.events.indices.contains(Int(verdict.repair.event)) ? verdict.repair.event : proof.first?.event
      let instant = position.map { joined.events[Int($0)].instant } ?? 0
      return book.position(
        covering: rule, agent: agent.id, team: agent.team, brand: joined.brand, channel: joined.channel,
        conversation: joined.conversations[joined.conversation(of: verdict, proof)], customer: joined.customer,
        day: joined.zone.localDay(at: instant))
    }
  }

  /// Marks the misses of a shift, which is of no single conversation and no single customer.
  mutating func mark(_ buffer: inout VerdictBuffer, _ shift: ShiftCase) {
    mark(&buffer) { book, rule, _ in
      book.position(
        covering: rule, agent: shift.agent, team: shift.team, brand: shift.brand, channel: shift.onlyChannel,
        conversation: nil, customer: nil, day: shift.day)
    }
  }

  /// Adds the uses that another worker counted.
  mutating func merge(_ other: SuppressionScreen) { book.merge(other.book) }

  private mutating func mark(
    _ buffer: inout VerdictBuffer, _ question: (inout SuppressionBook, String, Verdict) -> Int?
  ) {
    guard !book.suppressions.isEmpty else { return }
    for (position, verdict) in buffer.verdicts.enumerated() {
      guard verdict.kind == .missed, isNamed[Int(verdict.rule)] else { continue }
      if let suppression = question(&book, rules[Int(verdict.rule)], verdict) {
        buffer.suppress(position, by: suppression)
      }
    }
  }
}
