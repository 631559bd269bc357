/// What the program is meant to reach on a corpus.
public struct CorpusGoal: Hashable, Sendable {
  /// What is looked at.
  public enum Measure: Hashable, Sendable {
    /// F1 of a signal, at least; `countsEach` says whether equal turns count each time.
    case f1(signal: String, atLeast: Double, countsEach: Bool)
    /// Wrong and missed cases of a signal, each at most, however equal turns are counted.
    case errorsEachWay(signal: String, atMost: Int)
    /// The share of turns without labels in which courtesy is found, at most.
    case courtesyWithoutLabels(atMost: Double)
    /// The share of the words of correct sentences that are reported, at most.
    case spellingFalseAlarms(atMost: Double)
    /// The share of the errors a dictionary can find that are found, at least.
    case spellingRecall(atLeast: Double)
  }

  /// What came of it.
  public struct Result: Hashable, Sendable {
    /// The figure: a share, or for `errorsEachWay` the larger number of errors.
    public var value: Double
    /// Whether the goal is reached.
    public var isMet: Bool
  }

  /// The corpus; a name that ends with `*` stands for all that begin like it.
  public var corpus: String
  /// What is looked at.
  public var measure: Measure

  /// Whether it is known not to be reached yet: shown as missed, but no fault of a change.
  public var isPending = false

  /// A goal.
  public init(_ corpus: String, _ measure: Measure) {
    self.corpus = corpus
    self.measure = measure
  }

  /// The same goal, known not to be reached yet.
  var pending: CorpusGoal {
    var goal = self
    goal.isPending = true
    return goal
  }

  /// Whether the goal is one for this corpus.
  public func concerns(_ name: String) -> Bool {
    corpus.hasSuffix("*") ? name.hasPrefix(corpus.dropLast()) : name == corpus
  }

  /// What came of it on a corpus; nil if nothing of the kind was measured there.
  public func result(on figures: CorpusFigures) -> Result? {
    switch measure {
    case .f1(let signal, let least, let countsEach):
      let counts = Self.counts(of: signal, in: figures, countsEach: countsEach)
      return (counts?.f1?.value).map { Result(value: $0, isMet: $0 >= least) }
    case .errorsEachWay(let signal, let most):
      guard let different = Self.counts(of: signal, in: figures, countsEach: false),
        let each = Self.counts(of: signal, in: figures, countsEach: true)
      else { return nil }
      let errors = [
        different.falsePositives, different.falseNegatives, each.falsePositives, each.falseNegatives,
      ].reduce(0, max)
      return Result(value: Double(errors), isMet: errors <= most)
    case .courtesyWithoutLabels(let most):
      return (figures.courtesyRate?.value).map { Result(value: $0, isMet: $0 <= most) }
    case .spellingFalseAlarms(let most):
      let rate = EstimatedShare(
        figures.spelling.reduce(0) { $0 + $1.falseAlarms }, of: figures.spelling.reduce(0) { $0 + $1.correctWords })
      return (rate?.value).map { Result(value: $0, isMet: $0 <= most) }
    case .spellingRecall(let least):
      let rate = EstimatedShare(
        figures.spelling.reduce(0) { $0 + $1.findable.found }, of: figures.spelling.reduce(0) { $0 + $1.findable.total }
      )
      return (rate?.value).map { Result(value: $0, isMet: $0 >= least) }
    }
  }

  /// The counts of a signal over all languages of a corpus; nil if it was not measured.
  private static func counts(of signal: String, in figures: CorpusFigures, countsEach: Bool) -> DetectionCounts? {
    let rows = figures.detections.filter { $0.signal == signal }
    guard !rows.isEmpty else { return nil }
    return rows.reduce(DetectionCounts()) { $0 + (countsEach ? $1.countsOfEach : $1.counts) }
  }
}
