import Conversations
import MessageSignals

/// One agent on one day of the site's calendar, rebuilt from facts.
public struct ShiftCase: Sendable {
  /// An event's place in its conversation, if it belongs to one.
  public struct FactEvent: Hashable, Sendable {
    /// The conversation's identifier; empty for a change of availability.
    public var conversation: String
    /// Position in its conversation; -1 for a change of availability.
    public var event: Int32
    /// What it is.
    public var kind: TraceKind
    /// When it was, in milliseconds since 1970.
    public var instant: Int64
  }

  /// The agent's identifier.
  public internal(set) var agent = ""
  /// The team.
  public internal(set) var team = ""
  /// The brand that the agent worked for, as far as the day's conversations show.
  public internal(set) var brand = ""
  /// Days since 1970-01-01 on the site's calendar.
  public internal(set) var day: Int32 = 0
  /// The clock of the site.
  public internal(set) var zone = ZoneClock.utc
  /// The channels of the day's conversations, as bits in the order of `Channel.allCases`.
  public internal(set) var channels: UInt32 = 0
  /// The events that evidence can point at.
  public internal(set) var events: [FactEvent] = []
  /// What the sources of the day can express.
  public internal(set) var capabilities = CapabilitySet.all
  /// When the exports were taken, if every record says so.
  public internal(set) var exportedAt: Int64?
  /// The annotated events.
  package var trace: [TraceEvent] = []

  /// A shift without facts.
  public init() {}

  /// The channel, if all conversations of the day came by one.
  public var onlyChannel: Channel? {
    guard channels.nonzeroBitCount == 1 else { return nil }
    let position = channels.trailingZeroBitCount
    return position < Channel.allCases.count ? Channel.allCases[position] : nil
  }

  /// The day, as `2026-10-05`.
  public var writtenDay: String { CivilDate.written(days: Int(day)) }

  /// Forgets the day, not whose it is.
  mutating func beginDay(_ day: Int32) {
    self.day = day
    events.removeAll(keepingCapacity: true)
    trace.removeAll(keepingCapacity: true)
    capabilities = .all
    channels = 0
  }
}

extension ShiftCase: PassageSource {
  /// Shifts hold no words.
  package func forEachPassage(of event: Int32, proving signals: SignalMask, _ body: (UInt32, UInt32) -> Void) {}
}
