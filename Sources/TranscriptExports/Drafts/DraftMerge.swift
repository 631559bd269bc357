import Conversations

/// Puts together what several records say of one conversation: nothing is lost, nothing counts twice.
///
/// The fullest record (most events, then most text, then the first) has the last word where two differ; each such difference is a conflict.
public struct DraftMerge: Sendable {
  /// The conversation as all records together tell it.
  public private(set) var draft: ConversationDraft
  /// The same, cut into conversations where the source keeps one endless thread of each customer; else the draft alone.
  public private(set) var conversations: [ConversationDraft] = []
  /// For each record, whether all its events stood in others: a duplicate.
  public private(set) var isRedundant: [Bool]
  /// Number of events that two records tell differently.
  public private(set) var conflicts = 0

  private var places: [DraftEventKey: Int] = [:]
  /// For each event, the record that told it first.
  private var origins: [Int] = []

  /// The merge of records of one conversation, in the order they were read; there is at least one.
  public init(_ parts: [ConversationDraft]) {
    isRedundant = [Bool](repeating: true, count: parts.count)
    let base = Self.fullest(parts)
    draft = parts[base]
    draft.events = []
    isRedundant[base] = false
    add(parts[base].events, of: base)
    for (position, part) in parts.enumerated() where position != base {
      if add(part.events, of: position) { isRedundant[position] = false }
      complete(from: part)
    }
    // Of the same instant, events stay in the order of the export, however their records were put together.
    let order = draft.events.indices.sorted { (origins[$0], $0) < (origins[$1], $1) }
    draft.events = order.map { draft.events[$0] }
    places = [:]
    origins = []
    conversations = [draft]
  }

  /// Puts the merged draft right, and cuts it.
  mutating func finish(_ format: any DraftFormat.Type, _ people: PeopleDirectory) {
    format.tidy(&draft, people)
    conversations = format.conversations(of: draft)
  }

  private static func fullest(_ parts: [ConversationDraft]) -> Int {
    var best = 0
    var bestSize = (-1, -1)
    for (position, part) in parts.enumerated() {
      let size = (part.events.count, part.events.reduce(0) { $0 + $1.text.utf8.count })
      if size > bestSize { (best, bestSize) = (position, size) }
    }
    return best
  }

  /// Adds events; true if one of them was not known.
  @discardableResult
  private mutating func add(_ events: [EventDraft], of part: Int) -> Bool {
    var seen: [DraftEventKey: Int] = [:]
    var isNew = false
    for event in events {
      var key = DraftEventKey(event)
      key.occurrence = seen[key, default: 0]
      seen[DraftEventKey(event)] = key.occurrence + 1
      guard let place = places[key] else {
        places[key] = draft.events.count
        draft.events.append(event)
        origins.append(part)
        isNew = true
        continue
      }
      if !draft.events[place].complete(from: event) { conflicts += 1 }
    }
    return isNew
  }

  private mutating func complete(from part: ConversationDraft) {
    if draft.channel == nil { draft.channel = part.channel }
    draft.complete(from: part)
    if draft.exportedAt < part.exportedAt { draft.exportedAt = part.exportedAt }
    draft.customer.complete(from: part.customer)
    for agent in part.agents { draft.describe(agent) }
    draft.capabilities.formUnion(part.capabilities)
    draft.unknownCount = max(draft.unknownCount, part.unknownCount)
  }
}
