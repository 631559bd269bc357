/// A conversation of which two records tell the same event differently; the fuller record counted.
public struct RecordConflict: Hashable, Sendable {
  /// The conversation's identifier.
  public var conversation: String
  /// The positions among the inputs of the files that hold its records, in their order.
  public var files: [Int]
  /// Number of events told differently.
  public var events: Int
}
