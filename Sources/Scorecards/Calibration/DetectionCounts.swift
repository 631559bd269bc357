/// How often a detector and people agree on something that is there or not: whole numbers only, so that merging in any order gives the same.
public struct DetectionCounts: Hashable, Sendable {
  /// Found where people found it.
  public var truePositives: Int
  /// Found where people did not.
  public var falsePositives: Int
  /// Not found where people did.
  public var falseNegatives: Int
  /// Not found, rightly.
  public var trueNegatives: Int

  /// Counts; without any they are zero.
  public init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0, trueNegatives: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }

  /// How often people found it.
  public var support: Int { truePositives + falseNegatives }

  /// How often the detector found it.
  public var found: Int { truePositives + falsePositives }

  /// Counts one case.
  public mutating func count(isLabelled: Bool, isFound: Bool) {
    switch (isLabelled, isFound) {
    case (true, true): truePositives += 1
    case (true, false): falseNegatives += 1
    case (false, true): falsePositives += 1
    case (false, false): trueNegatives += 1
    }
  }

  /// The share of what was found that is right; nil if nothing was found.
  public var precision: EstimatedShare? { EstimatedShare(truePositives, of: found) }

  /// The share of what people found that was found; nil if people found nothing.
  public var recall: EstimatedShare? { EstimatedShare(truePositives, of: support) }

  /// The harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN); nil if there is nothing to find and nothing was found.
  ///
  /// Its interval is that of F* = TP / (TP + FP + FN), a plain proportion, carried over by F1 = 2·F* / (1 + F*).
  /// Source: D. J. Hand, P. Christen, N. Kirielle, "F*: an interpretable transformation of the F-measure", Machine Learning 110 (2021), 451–456.
  public var f1: EstimatedShare? {
    EstimatedShare(truePositives, of: truePositives + falsePositives + falseNegatives)?.mapped { 2 * $0 / (1 + $0) }
  }

  /// The counts of both.
  public static func + (lhs: DetectionCounts, rhs: DetectionCounts) -> DetectionCounts {
    DetectionCounts(
      truePositives: lhs.truePositives + rhs.truePositives, falsePositives: lhs.falsePositives + rhs.falsePositives,
      falseNegatives: lhs.falseNegatives + rhs.falseNegatives, trueNegatives: lhs.trueNegatives + rhs.trueNegatives)
  }
}
