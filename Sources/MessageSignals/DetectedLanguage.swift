/// The language in which a conversation is held, as far as the lexicons know it.
public enum DetectedLanguage: UInt8, CaseIterable, Sendable {
  case fr, en, es, de, it, pt, nl, pl, undecided

  /// The language's code; nil if it is undecided.
  public var code: String? { self == .undecided ? nil : "\(self)" }
}
