import MessageSignals

/// A condition on one trace event, compiled to bit tests.
public struct EventPattern: Sendable {
  /// Kinds that match, as `TraceKind` bits.
  public var kinds: UInt32
  /// Traits that must all be there.
  public var traits: EventTraits = []
  /// Traits of which none may be there.
  public var withoutTraits: EventTraits = []
  /// Signals that must all be there.
  public var signals: SignalMask = []
  /// Signals of which none may be there.
  public var withoutSignals: SignalMask = []
  /// Signals of which one must be there; empty for no such condition.
  public var anySignal: SignalMask = []
  /// Kinds of information of which one must be asked for; empty for no such condition.
  public var asks: InformationSet = []
  /// Kinds of information of which one must be given; empty for no such condition.
  public var gives: InformationSet = []
  /// Bounds of what is counted; nil for none.
  public var bounds: AmountBounds?
  /// Whether it must be the work of the agent whose case it is (or who did the activation).
  public var isSameAgent = false

  /// A pattern that matches every event of these kinds.
  public init(kinds: UInt32) { self.kinds = kinds }

  /// Whether an event matches.
  ///
  /// - Parameter agent: the agent that `isSameAgent` speaks of.
  @inlinable
  public func matches(_ event: TraceEvent, agent: Int32) -> Bool {
    fits(event) && (!isSameAgent || event.agent == agent)
  }

  /// Whether an event matches, whoever did it.
  @inlinable
  public func fits(_ event: TraceEvent) -> Bool {
    kinds & event.kind.bit != 0
      && event.traits.rawValue & traits.rawValue == traits.rawValue
      && event.traits.rawValue & withoutTraits.rawValue == 0
      && event.signals.rawValue & signals.rawValue == signals.rawValue
      && event.signals.rawValue & withoutSignals.rawValue == 0
      && (anySignal.rawValue == 0 || event.signals.rawValue & anySignal.rawValue != 0)
      && (asks.rawValue == 0 || event.asks.rawValue & asks.rawValue != 0)
      && (gives.rawValue == 0 || event.gives.rawValue & gives.rawValue != 0)
      && (bounds.map { $0.contain(event) } ?? true)
  }

  /// Whether the pattern looks at words.
  public var readsWords: Bool { !wordsRead.isEmpty }

  /// The signals that the pattern looks at; what is asked for or given counts as `asksFor`, which comes from the same lexicon.
  public var wordsRead: SignalMask {
    let read = signals.union(withoutSignals).union(anySignal)
    return asks.isEmpty && gives.isEmpty ? read : read.union(SignalMask(.asksFor))
  }

  /// The signals whose passages prove a match.
  public var provingSignals: SignalMask { signals.union(anySignal) }
}
