/// What a message does, as far as its words show.
public enum Signal: UInt8, CaseIterable, Sendable {
  case greeting, farewell, thanks, acknowledgement, offersFurtherHelp, transferAnnouncement, relaunch
  case accepts, declines, asks, objects, complaint, introducesSelf, presentsSomebody
  case apology, startsOver, confirms, notFound, rude, disparaging, `internal`, refusesFormat, optOut, hold,
    channelSwitch
  case formal, informal, shorthand
  case shouting, emoji, excessMarks, sentenceMark, asksSensitive, repeatsSensitive, misspelt, asksFor
  case signature, signatureName, signatureTeam
  case namesCustomer, namesSomeoneElse, addressesByName
  case answers, awaitsAnswer

  /// The name that rule files and lexicon files use, in kebab-case.
  public var name: String {
    switch self {
    case .greeting: "greeting"
    case .farewell: "farewell"
    case .thanks: "thanks"
    case .acknowledgement: "acknowledgement"
    case .offersFurtherHelp: "offers-further-help"
    case .transferAnnouncement: "transfer-announcement"
    case .relaunch: "relaunch"
    case .accepts: "accepts"
    case .declines: "declines"
    case .asks: "asks"
    case .objects: "objects"
    case .complaint: "complaint"
    case .introducesSelf: "introduces-self"
    case .presentsSomebody: "presents-somebody"
    case .apology: "apology"
    case .startsOver: "starts-over"
    case .confirms: "confirms"
    case .notFound: "not-found"
    case .rude: "rude"
    case .disparaging: "disparaging"
    case .internal: "internal"
    case .refusesFormat: "refuses-format"
    case .optOut: "opt-out"
    case .hold: "hold"
    case .channelSwitch: "channel-switch"
    case .formal: "formal"
    case .informal: "informal"
    case .shorthand: "shorthand"
    case .shouting: "shouting"
    case .emoji: "emoji"
    case .excessMarks: "excess-marks"
    case .sentenceMark: "sentence-mark"
    case .asksSensitive: "asks-sensitive"
    case .repeatsSensitive: "repeats-sensitive"
    case .misspelt: "misspelt"
    case .asksFor: "asks-for"
    case .signature: "signature"
    case .signatureName: "signature-name"
    case .signatureTeam: "signature-team"
    case .namesCustomer: "names-customer"
    case .namesSomeoneElse: "names-someone-else"
    case .addressesByName: "addresses-by-name"
    case .answers: "answers"
    case .awaitsAnswer: "awaits-answer"
    }
  }

  /// The signal with this name; nil if there is none.
  public init?(name: String) {
    guard let signal = Signal.allCases.first(where: { $0.name == name }) else { return nil }
    self = signal
  }

  /// Whether a lexicon file of phrases defines it; the others are worked out from names and from what else was found.
  public var isLexical: Bool { rawValue <= Signal.shorthand.rawValue }

  /// Whether words between quotation marks do not show it: what somebody else said.
  var isVoidInQuotes: Bool {
    switch self {
    case .rude, .disparaging, .internal, .informal, .refusesFormat, .shorthand, .transferAnnouncement, .relaunch: true
    default: false
    }
  }

  /// Whether its French and English phrases count in conversations of other languages too: who greets a Spanish customer with "Hello"
  /// has greeted him.
  var isSaidAbroad: Bool {
    switch self {
    case .greeting, .farewell, .thanks, .apology, .offersFurtherHelp: true
    default: false
    }
  }

  /// Whether its words are courtesy, which is no answer by itself.
  var isCourtesy: Bool {
    switch self {
    case .greeting, .farewell, .thanks, .acknowledgement, .offersFurtherHelp, .relaunch: true
    case .signature, .signatureName, .signatureTeam, .namesCustomer, .namesSomeoneElse, .addressesByName: true
    default: false
    }
  }
}
