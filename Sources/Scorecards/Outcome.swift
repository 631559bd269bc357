/// What one rule said of one case: the four verdicts, in the order in which they are numbered everywhere.
public enum Outcome: UInt8, CaseIterable, Sendable {
  case met, missed, notApplicable, notAssessable
}
