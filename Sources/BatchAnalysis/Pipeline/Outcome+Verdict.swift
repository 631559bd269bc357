import CoachingRules
import Scorecards

extension Outcome {
  /// The outcome that a verdict counts as.
  @inline(__always)
  init(_ verdict: Verdict) {
    switch verdict.kind {
    case .met: self = .met
    case .missed: self = verdict.isSuppressed ? .suppressed : .missed
    case .notApplicable: self = .notApplicable
    case .notAssessable: self = .notAssessable
    }
  }
}
