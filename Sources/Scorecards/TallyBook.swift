/// All tallies of a run, or of a part of one: whole numbers only, which merge in any order to the same book.
///
/// Hot loops ask for a `slot` once for each agent they meet and count into it.
public struct TallyBook: Hashable, Sendable {
  /// Number of rules that are tallied.
  public let ruleCount: Int
  private var slots: [TallyKey: Int] = [:]
  private var keys: [TallyKey] = []
  private var entries: [TallyEntry] = []

  /// An empty book for this many rules.
  public init(ruleCount: Int) { self.ruleCount = ruleCount }

  /// Where the tallies of a key are kept; the key is added if it is new. Valid in this book only.
  public mutating func slot(for key: TallyKey) -> Int {
    if let slot = slots[key] { return slot }
    slots[key] = entries.count
    keys.append(key)
    entries.append(TallyEntry(ruleCount: ruleCount))
    return entries.count - 1
  }

  /// Counts one verdict of a rule, by its position in the pack.
  @inline(__always)
  public mutating func count(_ outcome: Outcome, rule: Int, in slot: Int) {
    entries[slot].tallies[rule].count(outcome)
  }

  /// Counts a contact.
  public mutating func count(_ contact: ContactScore, passMark: Int, in slot: Int) {
    entries[slot].count(contact, passMark: passMark)
  }

  /// Adds an entry to what is there for its key.
  public mutating func add(_ entry: TallyEntry, for key: TallyKey) {
    let slot = slot(for: key)
    entries[slot].merge(entry)
  }

  /// Adds all that another book holds; both must be about the same rules.
  public mutating func merge(_ other: TallyBook) {
    precondition(ruleCount == other.ruleCount, "Only books of the same rules can be merged.")
    for (key, entry) in zip(other.keys, other.entries) { add(entry, for: key) }
  }

  /// Whether nothing was counted.
  public var isEmpty: Bool { entries.isEmpty }

  /// The keys with their tallies, in byte order.
  public var sorted: [(key: TallyKey, entry: TallyEntry)] {
    zip(keys, entries).map { (key: $0, entry: $1) }.sorted { $0.key < $1.key }
  }

  /// Whether two books hold the same, in whatever order it came.
  public static func == (lhs: TallyBook, rhs: TallyBook) -> Bool {
    lhs.ruleCount == rhs.ruleCount && lhs.keys.count == rhs.keys.count
      && zip(lhs.sorted, rhs.sorted).allSatisfy { $0.key == $1.key && $0.entry == $1.entry }
  }

  /// Feeds the book's content, in byte order, to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ruleCount)
    for (key, entry) in sorted {
      hasher.combine(key)
      hasher.combine(entry)
    }
  }
}
