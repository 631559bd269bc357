/// What a phrase of the lexicon of information kinds is for.
enum InformationRole: Hashable, Sendable {
  /// Names a kind that agents ask for: "numéro de commande".
  case asked(InformationKind)
  /// Asks for a kind by itself: "à quel nom".
  case outright(InformationKind)
  /// Stands beside what a customer gives: "commande" before 4412.
  case given(InformationKind)
  /// In its sentence nothing of the kind is given: "livraison" and a date.
  case notGiven(InformationKind)
  /// Looks like a kind and is none: "adresse de retour".
  case noKind
  /// What it names next is asked for: "communiquez-moi".
  case asking
  /// Begins a request: "pouvez-vous".
  case leading
  /// After what begins a request, what it names next is asked for: "communiquer".
  case telling
  /// The same, but a mere possession is meant: "avez-vous".
  case having
  /// In its sentence nothing is asked for: "jamais", "pas besoin".
  case notAsking
  /// In its sentence only a part of what is sensitive is asked for: "derniers chiffres".
  case partsOnly

  /// Whether it bears on what customers write.
  @inline(__always)
  var isCustomers: Bool {
    switch self {
    case .given, .notGiven: true
    default: false
    }
  }

  /// Whether it names a kind that may be asked for.
  @inline(__always)
  var isAsked: Bool {
    switch self {
    case .asked, .outright: true
    default: false
    }
  }

  /// Whether it bears on what anybody else writes.
  @inline(__always)
  var isAgents: Bool {
    switch self {
    case .given(let kind): kind == .password || kind == .card
    case .notGiven: false
    default: true
    }
  }
}
