import Conversations
import MessageSignals

/// One annotated event of a trace: everything that patterns look at, as bits.
public struct TraceEvent: Sendable {
  /// When, in milliseconds since 1970.
  public var time: Int64
  /// What is true of it.
  public var traits: EventTraits
  /// What its words say; of a turn, what any of its messages says.
  public var signals: SignalMask
  /// Position of the event in its conversation (in a customer case: in the case's facts). Of a turn: of its last message.
  public var event: Int32
  /// Of a turn: position of its first message; else the same as `event`.
  public var firstEvent: Int32
  /// Who did it, as a position among the case's agents; -1 for nobody of the desk.
  public var agent: Int32
  /// Who holds the conversation at that moment, as a position among the case's agents; -1 for nobody.
  public var holder: Int32
  /// What it is.
  public var kind: TraceKind
  /// How exactly its time was written.
  public var precision: TimePrecision
}
