import MessageSignals

/// What a label of a corpus says in our terms. The page "Measured signals" shows this table.
public enum CorpusLabel: Hashable, Sendable {
  /// The signal of this name is there.
  case signal(String)
  /// People would not agree whether the signal of this name is there: the turn counts neither for nor against it.
  case unclear(String)
  /// None of our signals is there.
  case nothing

  /// The labels that are not called as our signals are.
  ///
  /// Names and not `Signal` values, because a label may wait for a signal that is not built yet.
  public static let table: [(label: String, meaning: CorpusLabel)] = [
    ("name_use", .signal("names-customer")),
    ("agent_signature", .signal("signature")),
    ("offer_further_help", .signal("offers-further-help")),
    ("channel_switch", .signal("channel-switch")),
    ("farewell_wish", .signal("farewell")),
    ("goodnight", .signal("farewell")),
    ("goodmorning", .signal("greeting")),
    ("goodevening", .signal("greeting")),
    ("greeting_soft", .unclear("greeting")),
    ("self_identify", .signal("introduces-self")),
    ("opening_not_lexical", .nothing),
    ("closing_not_lexical", .nothing),
    ("greeting_act", .nothing),
    ("closing_act", .nothing),
    ("how_are_you", .nothing),
    ("offer_help", .nothing),
    ("welcome", .nothing),
    ("civility", .nothing),
  ]

  /// What sources mean by a label that others use otherwise: in Schema-Guided Dialogue help is only offered once some has been given.
  public static let tableOfSources: [(source: String, label: String, meaning: CorpusLabel)] = [
    ("sgd", "offer_help", .signal("offers-further-help"))
  ]

  /// What a label of a source means; a label that is in no table is a signal's name or nothing.
  static func meaning(of label: String, in source: String?) -> CorpusLabel {
    if let entry = tableOfSources.first(where: { $0.label == label && $0.source == source }) { return entry.meaning }
    if let entry = table.first(where: { $0.label == label }) { return entry.meaning }
    return MeasuredSignal.position(of: label) == nil ? .nothing : .signal(label)
  }

  /// The signals that all count as the one that people label: few tell kinds of signatures apart, and where the source does not say what
  /// the customer is called, whoever is addressed by name is the customer.
  static func equivalents(of signal: Signal, isNameGiven: Bool, tellsSignaturesApart: Bool) -> SignalMask {
    switch signal {
    case .signature where !tellsSignaturesApart:
      [SignalMask(.signature), SignalMask(.signatureName), SignalMask(.signatureTeam)]
    case .namesCustomer where !isNameGiven: [SignalMask(.namesCustomer), SignalMask(.addressesByName)]
    default: SignalMask(signal)
    }
  }
}
