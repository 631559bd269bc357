/// What was measured on one corpus.
public struct CorpusFigures: Hashable, Sendable {
  /// The corpus.
  public var corpus: String
  /// Lines of the corpus: dialogues, sentences, pairs, texts or identifiers.
  public var lines = 0
  /// Turns of dialogues that people labelled or found nothing in.
  public var turns = 0
  /// Different turns among them.
  public var distinctTurns = 0
  /// Different turns in which people found nothing.
  public var unlabelled = 0
  /// Of these, those in which courtesy was found: a greeting, a farewell, thanks, an apology or an offer of further help.
  public var courtesyOnUnlabelled = 0
  /// Of these, those with courtesy of a kind that the corpus labels elsewhere; without such labels their absence says nothing.
  public var labelledCourtesyOnUnlabelled = 0
  /// Of signals and kinds of personal data, by language.
  public var detections: [DetectionFigure] = []
  /// Of spelling, by language.
  public var spelling: [SpellingFigure] = []
  /// Labels that stand for a signal which this program does not have.
  public var missingSignals: [String] = []

  /// Nothing measured yet.
  public init(corpus: String) { self.corpus = corpus }

  /// The share of turns without labels in which courtesy was found; nil if there are none.
  public var courtesyRate: EstimatedShare? { EstimatedShare(courtesyOnUnlabelled, of: unlabelled) }

  /// The share of turns without labels in which courtesy was found of a kind that the corpus labels elsewhere; nil if there are none.
  public var labelledCourtesyRate: EstimatedShare? { EstimatedShare(labelledCourtesyOnUnlabelled, of: unlabelled) }
}
