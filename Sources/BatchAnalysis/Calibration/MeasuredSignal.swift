import Conversations
import MessageSignals

/// A signal as it is measured: what people label under one name, and what the program has for it.
struct MeasuredSignal: Hashable, Sendable {
  /// What the program has for it.
  private enum Evidence: Hashable {
    case signal(Signal)
    case asksFor(InformationKind)
    case gives(InformationKind)
  }

  /// The name that rule files use: "greeting", "asks-for:order-number".
  let name: String
  private let evidence: Evidence

  /// All signals, then what agents ask for and what customers give, by kind.
  static let all =
    Signal.allCases.map { MeasuredSignal(name: $0.name, evidence: .signal($0)) }
    + InformationKind.allCases.map { MeasuredSignal(name: "asks-for:\($0.written)", evidence: .asksFor($0)) }
    + InformationKind.allCases.map { MeasuredSignal(name: "gives:\($0.written)", evidence: .gives($0)) }

  private static let positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

  /// The position in `all` of the signal with this name; nil if there is none.
  static func position(of name: String) -> Int? { positions[name] }

  private init(name: String, evidence: Evidence) {
    self.name = name
    self.evidence = evidence
  }

  /// The signals of which any shows it.
  private func mask(_ equivalents: (Signal) -> SignalMask) -> SignalMask {
    if case .signal(let signal) = evidence { return equivalents(signal) }
    return []
  }

  /// Whether it was found in an event.
  func isFound(in signals: ConversationSignals, event: Int, equivalents: (Signal) -> SignalMask) -> Bool {
    switch evidence {
    case .signal: !signals.masks[event].isDisjoint(with: mask(equivalents))
    case .asksFor(let kind): signals.asks[event].contains(InformationSet(kind))
    case .gives(let kind): signals.gives[event].contains(InformationSet(kind))
    }
  }

  /// The words that show it in an event, as far as their place is known.
  func quotes(
    in signals: ConversationSignals, event: Int, of conversation: Conversation, equivalents: (Signal) -> SignalMask
  ) -> [String] {
    let mask = mask(equivalents)
    return signals.hits(ofEvent: event).filter { mask.contains($0.signal) }
      .compactMap { conversation.quote(conversation.events[event], bytes: $0.bytes) }
  }
}
