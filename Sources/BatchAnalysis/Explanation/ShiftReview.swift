import CoachingRules
import Conversations

/// Gathers what shifts need while conversations go by, and judges the days of a few agents.
struct ShiftReview {
  /// An agent's day.
  struct Day: Hashable {
    var agent: String
    var day: Int32
  }

  private var writer = ShiftFactWriter()
  private var facts: [(key: [UInt8], payload: [UInt8])] = []
  private let days: Set<Day>
  private let settings: AnalysisSettings

  /// A review of the days on which a conversation's contacts went on.
  init(_ conversation: Conversation, contacts: [Contact], identifiers: IdentifierTable, settings: AnalysisSettings) {
    self.settings = settings
    var days: Set<Day> = []
    for contact in contacts {
      let agent = identifiers.text(of: conversation.agents[Int(contact.agent)].id)
      for event in conversation.events[Int(contact.openingEvent)..<Int(contact.events.upperBound)] {
        days.insert(Day(agent: agent, day: conversation.zone.localDay(at: event.time.milliseconds)))
      }
    }
    self.days = days
  }

  /// Keeps the facts of a conversation that has just been judged.
  mutating func add(_ conversation: Conversation, _ judge: ConversationJudge, _ identifiers: IdentifierTable) {
    writer.write(conversation, trace: judge.trace, contacts: judge.contacts, identifiers: identifiers) {
      facts.append((Array($0), Array($1)))
    }
  }

  /// Keeps a change of availability.
  mutating func add(_ change: AgentAvailability, zone: ZoneClock) {
    guard days.contains(where: { $0.agent == change.agent }) else { return }
    writer.write(change, zone: zone) { facts.append((Array($0), Array($1))) }
  }

  /// Judges the days; `body` gets each one with its verdicts, by agent and day.
  func judge(horizon: Int64, _ body: (ShiftCase, VerdictBuffer) -> Void) {
    var judge = ShiftJudge(pack: settings.pack)
    guard judge.hasRules else { return }
    var screen = SuppressionScreen(settings.pack)
    var gathering = ShiftGathering()
    var buffer = VerdictBuffer()
    gathering.gather(facts.sorted { $0.key.lexicographicallyPrecedes($1.key) }) { shift in
      guard days.contains(Day(agent: shift.agent, day: shift.day)) else { return }
      judge.judge(shift, horizon: horizon, isForced: settings.asOf != nil, into: &buffer)
      screen.mark(&buffer, shift)
      body(shift, buffer)
    }
  }
}
