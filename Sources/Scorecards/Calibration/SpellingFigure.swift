/// What was measured of spelling on one corpus in one language.
public struct SpellingFigure: Hashable, Sendable {
  /// Errors of one kind, as the corpus names it.
  public struct Kind: Hashable, Sendable {
    /// Errors.
    public var total = 0
    /// Those that a reported word overlaps.
    public var found = 0

    /// No errors.
    public init() {}
  }

  /// The corpus.
  public var corpus: String
  /// The language, by its code.
  public var language: String
  /// Sentences, or pairs of a wrong and a right word.
  public var items = 0
  /// Words of sentences without errors, or right words.
  public var correctWords = 0
  /// Words among them that were reported.
  public var falseAlarms = 0
  /// Words reported in sentences with errors, outside of these.
  public var strayAlarms = 0
  /// The errors by kind; wrong words of pairs are of the kind "word", errors without a kind "any".
  public var kinds: [String: Kind] = [:]
  /// Wrong words for which suggestions were asked.
  public var suggestionsAsked = 0
  /// Those whose right word was among the first five.
  public var suggestionsRight = 0
  /// Whether there is a dictionary of the language; if not, nothing was measured.
  public var hasDictionary = true

  /// A figure of nothing counted yet.
  public init(corpus: String, language: String) {
    self.corpus = corpus
    self.language = language
  }

  /// The share of correct words that were reported; nil without any.
  public var falseAlarmRate: EstimatedShare? { EstimatedShare(falseAlarms, of: correctWords) }

  /// The share of wrong words whose right word was among the first five suggestions; nil if none were asked.
  public var suggestionRate: EstimatedShare? { EstimatedShare(suggestionsRight, of: suggestionsAsked) }

  /// The errors that a dictionary can find: those of no word where the corpus tells them apart, else all.
  public var findable: Kind {
    if let nonwords = kinds["nonword"] { return nonwords }
    return kinds.values.reduce(into: Kind()) {
      $0.total += $1.total
      $0.found += $1.found
    }
  }

  /// Findable errors against everything that was reported where no error is.
  public var counts: DetectionCounts {
    DetectionCounts(
      truePositives: findable.found, falsePositives: falseAlarms + strayAlarms,
      falseNegatives: findable.total - findable.found, trueNegatives: correctWords - falseAlarms)
  }
}
