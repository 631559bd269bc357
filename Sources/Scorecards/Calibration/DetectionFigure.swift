/// What was measured of one signal on one corpus in one language.
public struct DetectionFigure: Hashable, Sendable {
  /// The corpus.
  public var corpus: String
  /// The signal, by the name that rule files use.
  public var signal: String
  /// The language, by its code.
  public var language: String
  /// How often detector and people agree, where equal texts count once.
  public var counts = DetectionCounts()
  /// The same where each text counts, however often it is written.
  public var countsOfEach = DetectionCounts()
  /// Different turns on which people found nothing at all.
  public var unlabelled = 0
  /// Of these, those on which the detector found the signal.
  public var falseOnUnlabelled = 0

  /// A figure of nothing counted yet.
  public init(corpus: String, signal: String, language: String) {
    self.corpus = corpus
    self.signal = signal
    self.language = language
  }

  /// Counts one case, which is new or a repetition.
  public mutating func count(isLabelled: Bool, isFound: Bool, isNew: Bool = true) {
    countsOfEach.count(isLabelled: isLabelled, isFound: isFound)
    if isNew { counts.count(isLabelled: isLabelled, isFound: isFound) }
  }
}
