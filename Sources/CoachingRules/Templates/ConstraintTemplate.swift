/// The kinds of constraint a rule can state, with DECLARE's names (van der Aalst, Pesic; with data and time: Burattin, Maggi, Sperduti,
/// "Conformance checking based on multi-perspective declarative process models").
public enum ConstraintTemplate: String, CaseIterable, Sendable {
  /// The target occurs at least `count` times.
  case existence
  /// The target occurs fewer than `count` times.
  case absence
  /// The target occurs exactly `count` times.
  case exactly
  /// The first of the events named by `among` is a target.
  case `init` = "init"
  /// The last of the events named by `among` is a target.
  case end
  /// One of the sides occurs.
  case choice
  /// One of two sides occurs, and not the other.
  case exclusiveChoice = "exclusive-choice"
  /// Each activation has a target before or after it.
  case respondedExistence = "responded-existence"
  /// No activation has a target before or after it.
  case notRespondedExistence = "not-responded-existence"
  /// Each activation is followed by a target.
  case response
  /// Each activation is followed by a target before the next activation.
  case alternateResponse = "alternate-response"
  /// The event right after each activation is a target.
  case chainResponse = "chain-response"
  /// Each activation is preceded by a target.
  case precedence
  /// Each activation is preceded by a target after the activation before it.
  case alternatePrecedence = "alternate-precedence"
  /// The event right before each activation is a target.
  case chainPrecedence = "chain-precedence"
  /// Response, and precedence the other way round.
  case succession
  /// Alternate response, and alternate precedence the other way round.
  case alternateSuccession = "alternate-succession"
  /// Chain response, and chain precedence the other way round.
  case chainSuccession = "chain-succession"
  /// Either of both calls for the other.
  case coExistence = "co-existence"
  /// Either of both forbids the other.
  case notCoExistence = "not-co-existence"
  /// No activation is followed by a target.
  case notResponse = "not-response"
  /// The event right after an activation is no target.
  case notChainResponse = "not-chain-response"
  /// No activation is preceded by a target.
  case notPrecedence = "not-precedence"
  /// The event right before an activation is no target.
  case notChainPrecedence = "not-chain-precedence"
  /// A number stays within its limits.
  case measure
  /// Before each occasion all steps occur, in order.
  case steps

  /// Whether an activation and a target are related.
  public var isBinary: Bool {
    switch self {
    case .existence, .absence, .exactly, .`init`, .end, .choice, .exclusiveChoice, .measure, .steps: false
    default: true
    }
  }

  /// Whether it looks at next or previous events.
  package var isChained: Bool {
    switch self {
    case .chainResponse, .chainPrecedence, .notChainResponse, .notChainPrecedence, .chainSuccession: true
    default: false
    }
  }

  /// Whether a target is forbidden.
  public var isNegative: Bool {
    switch self {
    case .absence, .notRespondedExistence, .notCoExistence, .notResponse, .notChainResponse, .notPrecedence,
      .notChainPrecedence:
      true
    default: false
    }
  }

  /// Whether the activation looks back for its target.
  package var looksBack: Bool {
    switch self {
    case .precedence, .alternatePrecedence, .chainPrecedence, .notPrecedence, .notChainPrecedence: true
    default: false
    }
  }
}
