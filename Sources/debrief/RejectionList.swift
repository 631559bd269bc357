import BatchAnalysis
import Conversations

/// Tells people what was left out of a run.
enum RejectionList {
  /// Sentences shown at most; the rest is in `rejected.ndjson`.
  private static let shown = 10

  /// One line for each of the first rejections, on stderr.
  static func complain(_ outcome: AnalysisOutcome) {
    for rejection in outcome.firstRejections.prefix(shown) {
      Terminal.complain(line(rejection, inputs: outcome.inputs))
    }
    let rest = outcome.rejectedCount - min(outcome.firstRejections.count, shown)
    if rest > 0 { Terminal.complain("… and \(rest) more; all of them are in rejected.ndjson.") }
  }

  /// `file: byte offset: sentence`.
  static func line(_ rejection: Rejection, inputs: [InputFacts]) -> String {
    let name = Terminal.harmless(inputs[Int(rejection.position.file)].name)
    return "\(name): byte \(rejection.position.byteOffset): \(rejection.sentence)"
  }
}
