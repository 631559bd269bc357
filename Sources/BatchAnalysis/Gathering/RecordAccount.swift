/// Where every record of one input went: `read = analysed + duplicates + rejected`, checked at the end of each run.
///
/// A record is what a source writes one after the other: a conversation, a webhook, a row. One that holds several things counts as many times.
public struct RecordAccount: Hashable, Sendable {
  /// What was found in the input.
  public var read = 0
  /// What was analysed, alone or put together with others; what holds nothing to judge (a list of users) is among it.
  public var analysed = 0
  /// What said nothing that another record had not said.
  public var duplicates = 0
  /// What could not be used.
  public var rejected = 0

  /// Nothing was read.
  public init() {}

  /// Whether nothing was lost and nothing counted twice.
  public var isBalanced: Bool { read == analysed + duplicates + rejected }

  /// Adds what another part of the run counted.
  mutating func add(_ other: RecordAccount) {
    read += other.read
    analysed += other.analysed
    duplicates += other.duplicates
    rejected += other.rejected
  }
}
