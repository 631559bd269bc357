/// The language in which a conversation is held, as far as the lexicons know it.
public enum DetectedLanguage: UInt8, CaseIterable, Sendable {
  case fr, en, es, de, it, pt, nl, pl, undecided

  /// The language's code; nil if it is undecided.
  public var code: String? { self == .undecided ? nil : "\(self)" }

  /// The languages that there are words of, in the order of their raw values.
  static let known = allCases.filter { $0 != .undecided }

  /// The language with this code; nil if no lexicon knows it.
  init?(code: String) {
    guard let language = Self.known.first(where: { $0.code == code }) else { return nil }
    self = language
  }
}
