/// What one rule said of one case: the four verdicts, in the order in which they are numbered everywhere, and a miss that people
/// decided not to count.
public enum Outcome: UInt8, CaseIterable, Sendable {
  case met, missed, notApplicable, notAssessable, suppressed
}
