/// What a run read, analysed and left out.
public struct RunCounts: Hashable, Sendable {
  /// Conversations read: what was analysed, rejected and left out as duplicates together.
  public var read = 0
  /// Conversations analysed.
  public var analysed = 0
  /// Records rejected.
  public var rejected = 0
  /// Conversations left out since they had been read before.
  public var duplicates = 0
  /// Contacts judged.
  public var contacts = 0
  /// Messages in the conversations analysed.
  public var messages = 0
  /// Records of agents' availability.
  public var availability = 0

  /// Nothing yet.
  public init() {}

  /// Adds the counts of another part of the run.
  public mutating func merge(_ other: RunCounts) {
    read += other.read
    analysed += other.analysed
    rejected += other.rejected
    duplicates += other.duplicates
    contacts += other.contacts
    messages += other.messages
    availability += other.availability
  }
}
