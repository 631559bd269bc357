extension ConstraintTemplate {
  /// When it holds, to complete a hint.
  var meaning: String {
    switch self {
    case .existence: "the target occurs, at least count times"
    case .absence: "the target occurs fewer than count times"
    case .exactly: "the target occurs exactly count times"
    case .`init`: "the first of the events that among names is a target"
    case .end: "the last of the events that among names, before each occasion, is a target"
    case .choice: "one of the sides occurs"
    case .exclusiveChoice: "one of the sides occurs, and no other"
    case .respondedExistence: "each activation has a target before or after it"
    case .notRespondedExistence: "no activation has a target before or after it"
    case .response: "each activation is followed by a target"
    case .alternateResponse: "each activation is followed by a target before the next activation"
    case .chainResponse: "the next public message or move after each activation is a target"
    case .precedence: "each activation is preceded by a target"
    case .alternatePrecedence: "each activation is preceded by a target after the activation before it"
    case .chainPrecedence: "the public message or move right before each activation is a target"
    case .succession: "each activation is followed by a target, and each target preceded by an activation"
    case .alternateSuccession: "activations and targets take turns, an activation first"
    case .chainSuccession: "each activation has a target right after it, and each target an activation right before it"
    case .coExistence: "activation and target occur both or not at all"
    case .notCoExistence: "activation and target do not both occur"
    case .notResponse: "no activation is followed by a target"
    case .notChainResponse: "the next public message or move after each activation is no target"
    case .notPrecedence: "no activation is preceded by a target"
    case .notChainPrecedence: "the public message or move right before each activation is no target"
    case .measure: "a number stays within its limits"
    case .steps: "before each occasion all steps occur, in order"
    }
  }
}
