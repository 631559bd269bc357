/// A language that reports and rule texts are written in.
public enum ReportLanguage: String, CaseIterable, Sendable {
  case fr, en

  /// What it is called in English, in what rule writers are told.
  package var englishName: String { self == .fr ? "French" : "English" }
}
