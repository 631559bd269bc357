/// How often two judges put the same cases into which categories: whole numbers only, so that merging in any order gives the same.
public struct ConfusionTable: Hashable, Sendable {
  /// Number of categories.
  public let size: Int
  /// The counts, row by row: rows are the first judge's categories, columns the second's.
  public private(set) var counts: [Int]

  /// An empty table of this many categories.
  public init(size: Int) {
    self.size = size
    counts = Array(repeating: 0, count: size * size)
  }

  /// How often the first judge said `row` and the second `column`.
  public subscript(row: Int, column: Int) -> Int { counts[row * size + column] }

  /// Counts one case.
  public mutating func count(_ row: Int, _ column: Int) { counts[row * size + column] += 1 }

  /// Adds the counts of a table of the same size.
  public mutating func merge(_ other: ConfusionTable) {
    precondition(size == other.size, "Only tables of the same categories can be merged.")
    for position in counts.indices { counts[position] += other.counts[position] }
  }

  /// Cases that both judged.
  public var total: Int { counts.reduce(0, +) }

  /// Cases in which both said the same.
  public var agreed: Int { (0..<size).reduce(0) { $0 + self[$1, $1] } }

  /// The share of cases in which both said the same, with Wilson's interval; nil if there are no cases.
  public var agreement: EstimatedShare? { EstimatedShare(agreed, of: total) }

  /// The categories that at least one of them used.
  public var used: [Int] { (0..<size).filter { rowSum($0) + columnSum($0) > 0 } }

  func rowSum(_ row: Int) -> Int { (0..<size).reduce(0) { $0 + self[row, $1] } }

  func columnSum(_ column: Int) -> Int { (0..<size).reduce(0) { $0 + self[$1, column] } }
}
