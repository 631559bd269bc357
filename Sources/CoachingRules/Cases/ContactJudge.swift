import Conversations
import MessageSignals

/// Judges all contacts of a conversation by all rules that score contacts; one belongs to one worker.
public struct ContactJudge {
  private let pack: RulePack
  private let rules: [Int]
  private let kinds: [UInt32]
  private var judge = RuleJudge()
  private var outline = ConversationOutline()
  private var builder: TraceBuilder

  /// A judge by this pack.
  public init(pack: RulePack) {
    self.pack = pack
    rules = pack.rules.indices.filter { pack.rules[$0].caseKind == .contact && pack.rules[$0].status != .retired }
    kinds = pack.rules.map { rule in
      rule.constraints.reduce(0) {
        $0 | ($1.activation ?? $1.appliesTo ?? $1.among ?? $1.target ?? PatternSet([])).kinds
      }
    }
    builder = TraceBuilder(window: pack.window, relaunchGap: pack.relaunchGap)
  }

  /// The contacts of the conversation judged last.
  public var contacts: [Contact] { outline.contacts }

  /// The turns of the conversation judged last.
  public var turns: [Turn] { outline.turns }

  /// The annotated trace of the conversation judged last.
  package var trace: [TraceEvent] { builder.trace }

  /// Whether the transcript judged last shows its conversation from the beginning.
  package var showsBeginning: Bool { builder.beginningIsKnown }

  /// Judges a conversation into `buffer`, which is emptied first; verdicts come by contact, then rule.
  public mutating func judge(
    _ conversation: Conversation, signals: ConversationSignals, horizon: Horizon, into buffer: inout VerdictBuffer
  ) {
    buffer.removeAll()
    outline.derive(from: conversation, relaunchGap: pack.relaunchGap)
    builder.build(conversation, outline: outline, signals: signals)
    let languageIsKnown = signals.language != .undecided
    builder.trace.withUnsafeBufferPointer { trace in
      for (position, contact) in outline.contacts.enumerated() {
        let range = builder.contactRanges[position]
        var seen: UInt32 = 0
        for event in trace[range] { seen |= event.kind.bit }
        let scope = CaseScope(
          trace: trace, range: range, agent: contact.agent, endsByMove: contact.endingEvent >= 0,
          beginningIsKnown: builder.beginningIsKnown, horizon: horizon)
        for rule in rules {
          judge.judge(
            pack.rules[rule], index: rule, contact: contact.number, capabilities: conversation.capabilities,
            languageIsKnown: languageIsKnown, channel: conversation.channel,
            isSwitchedOff: kinds[rule] & seen == 0
              || pack.rules[rule].unless.contains(.resumedSameDay) && builder.isResumedSameDay[position],
            agents: contact.agent..<contact.agent + 1, passages: signals, scope, into: &buffer)
        }
      }
    }
  }
}
