import MessageSignals

/// Alternatives: matches what any of its patterns matches.
public struct PatternSet: Sendable {
  /// The alternatives, in the rule file's order.
  public let patterns: [EventPattern]
  /// All kinds that can match, as bits: the quick way to say no.
  public let kinds: UInt32

  /// The set of these alternatives.
  public init(_ patterns: [EventPattern]) {
    self.patterns = patterns
    self.kinds = patterns.reduce(0) { $0 | $1.kinds }
  }

  /// Whether any alternative matches.
  @inlinable
  public func matches(_ event: TraceEvent, agent: Int32) -> Bool {
    guard kinds & event.kind.bit != 0 else { return false }
    for pattern in patterns where pattern.matches(event, agent: agent) { return true }
    return false
  }

  /// How far an event matches.
  @inline(__always)
  package func match(_ event: TraceEvent) -> PatternMatch {
    guard kinds & event.kind.bit != 0 else { return .none }
    var best = PatternMatch.none
    for pattern in patterns where pattern.fits(event) {
      if !pattern.isSameAgent { return .ofAnybody }
      best = .ofItsAgent
    }
    return best
  }

  /// Whether an alternative tells free text and templates apart.
  package var readsForm: Bool {
    patterns.contains { !$0.traits.isDisjoint(with: [.text, .template]) }
  }

  /// Whether an alternative asks for something that the time of day decides.
  var readsClock: Bool {
    let timed: EventTraits = [.windowOpen, .outsideHours, .afterSilence, .awaitingConsent]
    return patterns.contains { !$0.traits.union($0.withoutTraits).isDisjoint(with: timed) }
  }

  /// Whether an alternative looks at what dictionaries say.
  package var readsAmounts: Bool { patterns.contains { $0.bounds != nil } }

  /// The signals that an alternative looks at, directly or by the situation that they make.
  var wordsRead: SignalMask {
    patterns.reduce(into: []) { read, pattern in
      read.formUnion(pattern.wordsRead)
      let traits = pattern.traits.union(pattern.withoutTraits)
      for (trait, signals) in Self.spoken where !traits.isDisjoint(with: trait) { read.formUnion(signals) }
    }
  }

  /// The traits that are read from words, with the signals that make them.
  private static let spoken: [(EventTraits, SignalMask)] = [
    (.awaitsAnswer, SignalMask(.awaitsAnswer)), (.afterDecline, SignalMask([.declines, .asks, .objects])),
    ([.relaunch, .afterUnansweredRelaunch], SignalMask([.relaunch, .farewell])),
    (.afterComplaint, SignalMask(.complaint)), (.afterRudeness, SignalMask(.rude)),
  ]

  /// Whether an alternative asks for a trait.
  func asksFor(_ trait: EventTraits) -> Bool { patterns.contains { $0.traits.contains(trait) } }

  /// Whether an alternative looks at what is asked for or given.
  var readsInformation: Bool { patterns.contains { !$0.asks.isEmpty || !$0.gives.isEmpty } }

  /// The first kind of event that the first alternative names.
  var firstKind: TraceKind? {
    let kinds = patterns.first?.kinds ?? 0
    return TraceKind.allCases.first { kinds & $0.bit != 0 }
  }

  /// The signals whose passages prove a match.
  public var provingSignals: SignalMask { patterns.reduce(into: []) { $0.formUnion($1.provingSignals) } }

  /// The first signal that a pattern asks for: what to say to match.
  public var firstSignal: Signal? {
    let mask = patterns.lazy.map(\.provingSignals).first { !$0.isEmpty } ?? []
    return Signal.allCases.first { mask.contains(SignalMask($0)) }
  }

  /// The first alternative that is a move an agent can make.
  public var firstMove: TraceKind? {
    for pattern in patterns {
      for kind in [TraceKind.paused, .closed, .transferred] where pattern.kinds & kind.bit != 0 { return kind }
    }
    return nil
  }
}
