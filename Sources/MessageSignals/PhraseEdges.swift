/// By a node and a label the node that they lead to, while a tree of phrases grows: open addressing, since a dictionary of half a million edges
/// would take most of the time in which lexicons are read.
struct PhraseEdges {
  private struct Slot {
    var node: UInt32 = 0
    var label: UInt32 = 0
    /// 0 of a free slot.
    var next: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  private var count = 0

  /// The node that a node and a label lead to; nil if none did, and `newNode` does from now on.
  mutating func node(from node: UInt32, by label: UInt32, else newNode: UInt32) -> UInt32? {
    if count * 2 >= slots.count { grow() }
    var place = Self.place(of: node, label, slots.count)
    while slots[place].next != 0 {
      if slots[place].node == node, slots[place].label == label { return slots[place].next }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(node: node, label: label, next: newNode)
    count += 1
    return nil
  }

  private static func place(of node: UInt32, _ label: UInt32, _ count: Int) -> Int {
    let key = UInt64(node) << 32 | UInt64(label)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.next != 0 {
      var place = Self.place(of: slot.node, slot.label, slots.count)
      while slots[place].next != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
