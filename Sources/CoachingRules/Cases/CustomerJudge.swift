import Conversations
import MessageSignals

/// Judges customer cases by the rules that look at all conversations of a customer.
public struct CustomerJudge {
  private let policies: PolicyShelf
  private let judge: CaseJudge

  /// A judge by this pack.
  public init(pack: RulePack) {
    policies = PolicyShelf(pack)
    judge = CaseJudge(pack, .customer, policies)
  }

  /// Whether the pack has such rules at all.
  public var hasRules: Bool { judge.hasRules }

  /// Judges a case, whose facts are complete, into `buffer`, which is emptied first; verdicts come by the agent's identifier, then rule.
  ///
  /// - Parameter isForced: whether the horizon holds even where the exports say when they were taken.
  public mutating func judge(
    _ joined: inout CustomerCase, horizon: Int64, isForced: Bool = false, into buffer: inout VerdictBuffer
  ) {
    buffer.removeAll()
    let policy = policies.position(
      brand: joined.brand, team: joined.commonTeam, channel: joined.channel, language: joined.language)
    joined.join(policies.settings(policy))
    let horizon = Horizon(known: isForced ? horizon : joined.exportedAt ?? horizon, reached: .min)
    judge.begin(
      CasePlan.Key(
        capabilities: joined.capabilities, channel: joined.channel.bit, covered: joined.covered ?? [], policy: policy))
    joined.trace.withUnsafeBufferPointer { trace in
      let scope = CaseScope(
        trace: trace, range: 0..<trace.count, agent: -1, endsByMove: false, beginningIsKnown: joined.showsBeginning,
        horizon: horizon, deskClock: policies.deskClock(policy, joined.zone))
      judge.judge(
        contact: 0, isResumedSameDay: false, agents: 0..<Int32(joined.agents.count), passages: joined, scope,
        into: &buffer)
    }
    // Agents who only held the conversation have no part in it unless they are charged.
    buffer.verdicts.removeAll { !$0.kind.counts && !joined.hasWritten($0.agent) }
    guard joined.agents.count > 1 else { return }
    let names = joined.agents.map { Array($0.id.utf8) }
    buffer.verdicts.sort { one, other in
      if one.agent == other.agent { return one.rule < other.rule }
      return names[Int(one.agent)].lexicographicallyPrecedes(names[Int(other.agent)])
    }
  }
}
