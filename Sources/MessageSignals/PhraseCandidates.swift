/// Phrases found in a message: flat memory that grows and is kept. Whoever has it gives the memory back.
struct PhraseCandidates {
  private var items = UnsafeMutablePointer<PhraseCandidate>.allocate(capacity: 64)
  private var capacity = 64
  /// Number of phrases.
  private(set) var count = 0

  /// The phrase at a position.
  @inline(__always)
  subscript(_ position: Int) -> PhraseCandidate { items[position] }

  /// Adds one behind the others.
  @inline(__always)
  mutating func append(_ candidate: PhraseCandidate) {
    if count == capacity { grow() }
    items[count] = candidate
    count &+= 1
  }

  /// Forgets all of them.
  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Puts others among them, as either are ordered: by first byte, those that end last before the others, equal ones by their outputs.
  mutating func merge(_ others: PhraseCandidates) {
    while count + others.count > capacity { grow() }
    // From behind, so that every one moves once.
    var (mine, other) = (count, others.count)
    count += others.count
    var free = count
    while other > 0 {
      free -= 1
      if mine > 0, Self.isOrdered(others.items[other - 1], items[mine - 1]) {
        mine -= 1
        items[free] = items[mine]
      } else {
        other -= 1
        items[free] = others.items[other]
      }
    }
  }

  /// Gives the memory back; the list must not be used after that.
  func deallocate() { items.deallocate() }

  private static func isOrdered(_ one: PhraseCandidate, _ other: PhraseCandidate) -> Bool {
    (one.first, other.next, one.output) < (other.first, one.next, other.output)
  }

  private mutating func grow() {
    let old = items
    items = .allocate(capacity: 2 * capacity)
    items.moveInitialize(from: old, count: count)
    capacity *= 2
    old.deallocate()
  }
}
