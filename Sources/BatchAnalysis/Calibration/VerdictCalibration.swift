import Scorecards

/// Measures a report's verdicts against those of reviewers.
public enum VerdictCalibration {
  /// Compares the labels of a file of comma-separated values with a report.
  ///
  /// - Parameters:
  ///   - path: the file, with the columns conversation, rule, reviewer and verdict, and contact and agent where they are known.
  ///   - report: the folder that `debrief run` wrote, best with `--verdicts all`.
  public static func measure(labels path: String, report: String) throws(CalibrationProblem) -> VerdictAgreement {
    let labels = try VerdictLabels(path: path).labels
    let said = try ReportVerdicts(folder: report, on: labels)
    var agreement = VerdictAgreement(verdicts: VerdictLabel.verdicts)
    var byCase: [VerdictLabel.Case: [VerdictLabel]] = [:]
    for label in labels {
      for other in byCase[label.judged] ?? [] {
        agreement.count(label.reviewer, said: label.verdict, other.reviewer, said: other.verdict)
      }
      byCase[label.judged, default: []].append(label)
      guard let program = said.verdict(on: label.judged) else {
        agreement.unmatched += 1
        continue
      }
      agreement.count(rule: label.judged.rule, reviewer: label.reviewer, said: label.verdict, program: program)
    }
    return agreement
  }
}
