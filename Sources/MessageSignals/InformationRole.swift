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
  /// What it names next is asked for: "pouvez-vous me communiquer".
  case asking
  /// The same, but a mere possession is meant: "avez-vous".
  case having
  /// In its sentence nothing is asked for: "jamais", "pas besoin".
  case notAsking
}
