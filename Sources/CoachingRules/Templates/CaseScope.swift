import Conversations

/// What a template sees of a case: the trace, the part in which activations count, and whose case it is.
package struct CaseScope {
  /// The whole trace: a contact's constraints may look back into earlier contacts.
  package let trace: UnsafeBufferPointer<TraceEvent>
  /// Positions of the trace in which activations count.
  package let range: Range<Int>
  /// Whose case it is; -1 where each activation is charged by itself.
  package let agent: Int32
  /// Whether the last position of `range` is the move that gave the contact up, or the trace goes to its end.
  package let endsByMove: Bool
  /// Whether the transcript shows the conversation from its beginning.
  package let beginningIsKnown: Bool
  /// How far the exports reach.
  package let horizon: Horizon
  /// The clock that runs in the desk's hours only; nil where the wall's does for all.
  package var deskClock: DeskClock?
  /// Whether words were checked against dictionaries.
  package var isSpellingKnown = true

  /// A scope with all its parts.
  package init(
    trace: UnsafeBufferPointer<TraceEvent>, range: Range<Int>, agent: Int32, endsByMove: Bool,
    beginningIsKnown: Bool, horizon: Horizon, deskClock: DeskClock? = nil
  ) {
    self.trace = trace
    self.range = range
    self.agent = agent
    self.endsByMove = endsByMove
    self.beginningIsKnown = beginningIsKnown
    self.horizon = horizon
    self.deskClock = deskClock
  }

  /// The agent that "same agent" means for an activation.
  @inline(__always)
  package func agent(of activation: TraceEvent) -> Int32 { agent >= 0 ? agent : activation.agent }

  /// The agent who is charged if an activation is not fulfilled.
  @inline(__always)
  package func charged(for activation: TraceEvent) -> Int32 {
    agent >= 0 ? agent : activation.agent >= 0 ? activation.agent : activation.holder
  }

  /// The agent to whose credit a target goes: who did it, else who held the conversation.
  package func credited(for target: TraceEvent, activation: TraceEvent) -> Int32 {
    if agent >= 0 { return agent }
    if target.agent >= 0 { return target.agent }
    return target.holder >= 0 ? target.holder : charged(for: activation)
  }

  /// The agent who held the conversation when a limit passed; -1 for nobody. O(log events).
  package func holder(at time: Int64) -> Int32 {
    if agent >= 0 { return agent }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if trace[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low > range.lowerBound ? trace[low - 1].holderAfter : -1
  }

  /// Whether activation and target are the same agent's, as a target of "same agent" asks.
  @inline(__always)
  func isOwn(_ match: PatternMatch, _ target: TraceEvent, _ activation: Int32) -> Bool {
    switch match {
    case .none: false
    case .ofAnybody: true
    case .ofItsAgent: target.agent == agent(of: trace[Int(activation)])
    }
  }
}
