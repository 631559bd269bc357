import CoachingRules
import Scorecards

extension Outcome {
  /// The outcome that a verdict counts as.
  init(_ kind: VerdictKind) {
    switch kind {
    case .met: self = .met
    case .missed: self = .missed
    case .notApplicable: self = .notApplicable
    case .notAssessable: self = .notAssessable
    }
  }
}
