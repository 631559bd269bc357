import CoachingRules
import Scorecards

extension Rule {
  /// What scorecards must know of the rule.
  var scoringRule: ScoringRule {
    ScoringRule(
      id: id, section: section, weight: weight, isCritical: isCritical, isScored: isScored, rateLimit: rateLimit)
  }
}

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
