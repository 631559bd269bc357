import Conversations
import MessageSignals

/// Judges shifts by the rules on an agent's days.
public struct ShiftJudge {
  private let policies: PolicyShelf
  private let judge: CaseJudge

  /// A judge by this pack.
  public init(pack: RulePack) {
    policies = PolicyShelf(pack)
    judge = CaseJudge(pack, .shift, policies)
  }

  /// Whether the pack has such rules at all.
  public var hasRules: Bool { judge.hasRules }

  /// Judges a shift into `buffer`, which is emptied first; verdicts come by rule.
  ///
  /// - Parameter isForced: whether the horizon holds even where the exports say when they were taken.
  public mutating func judge(
    _ shift: ShiftCase, horizon: Int64, isForced: Bool = false, into buffer: inout VerdictBuffer
  ) {
    buffer.removeAll()
    let policy = policies.position(
      brand: shift.brand, team: shift.team.isEmpty ? nil : shift.team, channel: shift.onlyChannel ?? .other,
      language: .undecided)
    judge.begin(
      CasePlan.Key(
        capabilities: shift.capabilities, channel: shift.channels, covered: SignalMask(Signal.allCases), policy: policy)
    )
    let horizon = Horizon(known: isForced ? horizon : shift.exportedAt ?? horizon, reached: .min)
    shift.trace.withUnsafeBufferPointer { trace in
      // The day before is not in the trace: what must be looked back for beyond the first event is not known.
      let scope = CaseScope(
        trace: trace, range: 0..<trace.count, agent: 0, endsByMove: false, beginningIsKnown: false, horizon: horizon,
        deskClock: policies.deskClock(policy, shift.zone))
      judge.judge(contact: 0, isResumedSameDay: false, agents: 0..<1, passages: shift, scope, into: &buffer)
    }
  }
}
