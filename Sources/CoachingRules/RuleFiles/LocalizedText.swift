/// A text in the languages of the pack.
public struct LocalizedText: Hashable, Sendable {
  /// In French.
  public var fr: String
  /// In English.
  public var en: String

  /// A text in both languages.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The text in one language.
  public subscript(language: ReportLanguage) -> String { language == .fr ? fr : en }
}
