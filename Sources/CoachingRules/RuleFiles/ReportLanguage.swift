/// A language that reports and rule texts are written in.
public enum ReportLanguage: String, CaseIterable, Sendable {
  case fr, en
}
