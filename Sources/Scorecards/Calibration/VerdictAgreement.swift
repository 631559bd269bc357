/// How far the program agrees with reviewers, and they with each other: tables of verdicts, whole numbers only.
public struct VerdictAgreement: Hashable, Sendable {
  /// Two reviewers, the first before the second in byte order.
  public struct Pair: Hashable, Sendable {
    /// The one whose verdicts are the rows.
    public var first: String
    /// The one whose verdicts are the columns.
    public var second: String

    /// A pair of reviewers.
    public init(first: String, second: String) {
      self.first = first
      self.second = second
    }
  }

  /// The verdicts' names, in the order of the tables' rows and columns.
  public let verdicts: [String]
  /// Reviewers (rows) and program (columns) over all rules.
  public var overall: ConfusionTable
  /// The same for each rule.
  public var rules: [String: ConfusionTable] = [:]
  /// The same for each reviewer.
  public var reviewers: [String: ConfusionTable] = [:]
  /// Two reviewers on what both judged.
  public var pairs: [Pair: ConfusionTable] = [:]
  /// Verdicts of reviewers on which the report says nothing.
  public var unmatched = 0

  /// Tables of nothing.
  public init(verdicts: [String]) {
    self.verdicts = verdicts
    overall = ConfusionTable(size: verdicts.count)
  }

  /// Counts a verdict of a reviewer and the program's on the same.
  public mutating func count(rule: String, reviewer: String, said: Int, program: Int) {
    overall.count(said, program)
    rules[rule, default: ConfusionTable(size: verdicts.count)].count(said, program)
    reviewers[reviewer, default: ConfusionTable(size: verdicts.count)].count(said, program)
  }

  /// Counts the verdicts of two reviewers on the same.
  public mutating func count(_ one: String, said: Int, _ other: String, said otherSaid: Int) {
    let isInOrder = one.utf8.lexicographicallyPrecedes(other.utf8)
    let pair = isInOrder ? Pair(first: one, second: other) : Pair(first: other, second: one)
    pairs[pair, default: ConfusionTable(size: verdicts.count)]
      .count(isInOrder ? said : otherSaid, isInOrder ? otherSaid : said)
  }
}
