/// What a run read, analysed and left out.
public struct RunCounts: Hashable, Sendable {
  /// Records read: what was analysed, rejected and left out as duplicates together.
  public var read = 0
  /// Records analysed.
  public var analysed = 0
  /// Records rejected.
  public var rejected = 0
  /// Records left out since they said nothing new.
  public var duplicates = 0
  /// Conversations that records told differently.
  public var conflicts = 0
  /// Conversations judged.
  public var conversations = 0
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
    conflicts += other.conflicts
    conversations += other.conversations
    contacts += other.contacts
    messages += other.messages
    availability += other.availability
  }
}
