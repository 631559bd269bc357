/// Hands one worker's work from the thread that makes it to the one that does it, and back.
final class AnalysisWorker: @unchecked Sendable {
  // Used by one thread at a time: the worker's own while blocks come, the run's thread after they have ended.

  /// The work.
  var analysis: BlockAnalysis

  /// A worker with this work.
  init(_ analysis: BlockAnalysis) { self.analysis = analysis }
}
