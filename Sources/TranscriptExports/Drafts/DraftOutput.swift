import Conversations

/// What a reader makes of one record: any number of drafts, and what could not be used.
public struct DraftOutput: Sendable {
  /// Why a part of a record, or all of it, could not be used.
  public struct Problem: Hashable, Sendable {
    /// Why.
    public var reason: RejectionReason
    /// What is wrong and what to do, without a word of the record's content.
    public var sentence: String
  }

  /// What the record says of conversations.
  public var conversations: [ConversationDraft] = []
  /// Changes of availability.
  public var availability: [AvailabilityDraft] = []
  /// People described apart from conversations.
  public var people: [PersonDraft] = []
  /// What could not be used.
  public private(set) var problems: [Problem] = []
  /// Things of the record that hold nothing to analyse (an event of another kind), so that all that was read is accounted for.
  public var setAside = 0
  /// What users should be told once for each file, such as that a signature was not verified; closed list of sentences without content.
  public var remarks: [String] = []

  /// Nothing yet.
  public init() {}

  /// Notes that a part of the record cannot be used.
  public mutating func reject(_ reason: RejectionReason, _ sentence: String) {
    problems.append(Problem(reason: reason, sentence: sentence))
  }

  /// Forgets everything, keeping storage.
  public mutating func removeAll() {
    conversations.removeAll(keepingCapacity: true)
    availability.removeAll(keepingCapacity: true)
    people.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    remarks.removeAll(keepingCapacity: true)
    setAside = 0
  }
}
