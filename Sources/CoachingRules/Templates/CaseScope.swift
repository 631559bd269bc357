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

  /// The agent that "same agent" means for an activation.
  @inline(__always)
  package func agent(of activation: TraceEvent) -> Int32 { agent >= 0 ? agent : activation.agent }

  /// The agent who is charged if an activation is not fulfilled.
  @inline(__always)
  package func charged(for activation: TraceEvent) -> Int32 {
    agent >= 0 ? agent : activation.agent >= 0 ? activation.agent : activation.holder
  }
}
