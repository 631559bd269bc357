import Conversations

/// The people whom exports describe apart from conversations; of two with the same identifier the later completes the earlier.
public struct PeopleDirectory: Sendable {
  private struct Key: Hashable {
    var source: String
    var id: String
  }

  private var people: [Key: PersonDraft] = [:]

  /// Nobody is known.
  public init() {}

  /// Number of people.
  public var count: Int { people.count }

  /// Someone by the source's identifier.
  public func person(_ id: String, of source: String) -> PersonDraft? { people[Key(source: source, id: id)] }

  /// Adds someone, or completes what was known.
  public mutating func add(_ person: PersonDraft) {
    let key = Key(source: person.source, id: person.id)
    guard var known = people[key] else { return people[key] = person }
    if known.role == .unknown { known.role = person.role }
    known.complete(from: person)
    people[key] = known
  }
}
