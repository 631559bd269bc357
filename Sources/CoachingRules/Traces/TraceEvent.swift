import Conversations
import MessageSignals

/// One annotated event of a trace: everything that patterns look at, as bits and small numbers.
public struct TraceEvent: Sendable {
  /// When, in milliseconds since 1970.
  public var time: Int64
  /// What is true of it.
  public var traits: EventTraits
  /// What its words say; of a turn, what any of its messages says.
  public var signals: SignalMask
  /// Of a pause: how long, in milliseconds. Of an assignment in a shift: how many conversations are then open. `Int64.min` for unknown.
  public var value: Int64 = .min
  /// What makes two texts or two menus the same; 0 for nothing.
  public var sameness: UInt64 = 0
  /// Position of the event in its conversation (in a joined case: in the case's facts). Of a turn: of its last message.
  public var event: Int32
  /// Of a turn: position of its first message; else the same as `event`.
  public var firstEvent: Int32
  /// Who did it, as a position among the case's agents; -1 for nobody of the desk.
  public var agent: Int32
  /// Who holds the conversation at that moment, as a position among the case's agents; -1 for nobody.
  public var holder: Int32
  /// Who holds it once the event has happened; -1 for nobody.
  public var holderAfter: Int32 = -1
  /// Of a transfer: the agent who receives, as a position among the case's agents; -1 for none.
  public var toAgent: Int32 = -1
  /// Of a transfer: the group that receives. Of anything else: its agent's group. Negative for none.
  public var group: Int32 = -1
  /// Position of its conversation among the case's.
  public var conversation: Int32 = 0
  /// Days since 1970-01-01 on the site's calendar.
  public var day: Int32 = 0
  /// What is counted in its words.
  public var amounts = MessageAmounts()
  /// Of a turn: number of its messages; 1 for a message.
  public var messages: UInt16 = 0
  /// Kinds of information that an agent asks for in it.
  public var asks: InformationSet = []
  /// Kinds of information that a customer gives in it.
  public var gives: InformationSet = []
  /// What it is.
  public var kind: TraceKind
  /// How exactly its time was written.
  public var precision: TimePrecision

  /// An event without words.
  public init(
    time: Int64, traits: EventTraits, signals: SignalMask = [], event: Int32, firstEvent: Int32, agent: Int32,
    holder: Int32, kind: TraceKind, precision: TimePrecision
  ) {
    self.time = time
    self.traits = traits
    self.signals = signals
    self.event = event
    self.firstEvent = firstEvent
    self.agent = agent
    self.holder = holder
    self.holderAfter = holder
    self.kind = kind
    self.precision = precision
  }
}
