import Conversations
import MessageSignals

/// Judges all contacts of a conversation by all rules that score contacts; one belongs to one worker.
public struct ContactJudge {
  private let relaunchGap: Int64
  private let programs: [RuleProgram]
  private var judge = RuleJudge()
  private var outline = ConversationOutline()
  private var builder: TraceBuilder

  /// A judge by this pack.
  public init(pack: RulePack) {
    relaunchGap = pack.relaunchGap
    programs = RuleProgram.programs(pack, .contact)
    builder = TraceBuilder(window: pack.window, relaunchGap: pack.relaunchGap)
  }

  /// The contacts of the conversation judged last.
  public var contacts: [Contact] { outline.contacts }

  /// The turns of the conversation judged last.
  public var turns: [Turn] { outline.turns }

  /// The annotated trace of the conversation judged last.
  public var trace: [TraceEvent] { builder.trace }

  /// Whether the transcript judged last shows its conversation from the beginning.
  public var showsBeginning: Bool { builder.beginningIsKnown }

  /// Judges a conversation into `buffer`, which is emptied first; verdicts come by contact, then rule.
  public mutating func judge(
    _ conversation: Conversation, signals: ConversationSignals, horizon: Horizon, into buffer: inout VerdictBuffer
  ) {
    buffer.removeAll()
    outline.derive(from: conversation, relaunchGap: relaunchGap)
    builder.build(conversation, outline: outline, signals: signals)
    let channel = conversation.channel.bit
    let languageIsKnown = signals.language != .undecided
    builder.trace.withUnsafeBufferPointer { trace in
      for (position, contact) in outline.contacts.enumerated() {
        let range = builder.contactRanges[position]
        var seen: UInt32 = 0
        for event in trace[range] { seen |= event.kind.bit }
        let scope = CaseScope(
          trace: trace, range: range, agent: contact.agent, endsByMove: contact.endingEvent >= 0,
          beginningIsKnown: builder.beginningIsKnown, horizon: horizon)
        let isResumed = builder.isResumedSameDay[position]
        for program in programs {
          judge.judge(
            program, contact: contact.number, capabilities: conversation.capabilities,
            languageIsKnown: languageIsKnown, channel: channel,
            isSwitchedOff: program.activatingKinds & seen == 0 || program.isOffWhenResumedSameDay && isResumed,
            agents: contact.agent..<contact.agent + 1, passages: signals, scope, into: &buffer)
        }
      }
    }
  }
}
