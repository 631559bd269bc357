/// A beginning of phrases, at its place among those that follow a shorter one; its label stands at the same place of another table.
struct PhraseNode: Sendable {
  /// The bits of the labels that lead on: most words that lead nowhere are known by theirs.
  var labels: UInt32 = 0
  /// The first place of those that follow, a table with open addressing.
  var first: UInt32 = 0
  /// The number of the first of the phrases that end here, and what is said of the node below.
  var output: UInt32 = 0
  /// The number of the halves of phrases with a gap that end here; 0 if none do.
  var halves: UInt16 = 0
  /// The number of places of those that follow is this power of two.
  var scale: UInt16 = 0

  /// The number of places of those that follow, less one.
  @inline(__always) var mask: UInt32 { 1 &<< UInt32(scale) &- 1 }

  /// Whole phrases end with the node. Of a word that phrases begin with, this and the next two are said beside the node's place too.
  static let hasWholes: UInt32 = 0x8000_0000
  /// Phrases go on after it.
  static let hasEdges: UInt32 = 0x4000_0000
  /// Halves of phrases with a gap end with it.
  static let hasHalves: UInt32 = 0x2000_0000
  /// What is left of the number.
  static let number: UInt32 = 0x1FFF_FFFF

  /// A label's bits, mixed.
  @inline(__always)
  static func hash(_ label: UInt32) -> UInt32 { label &* 0x9E37_79B1 }

  /// The bit of a label among those of a node.
  @inline(__always)
  static func bit(of hash: UInt32) -> UInt32 { 1 &<< (hash &>> 27) }

  /// Where the node with a label is looked for first.
  @inline(__always)
  static func place(of hash: UInt32, mask: UInt32) -> Int { Int(truncatingIfNeeded: hash &>> 11 & mask) }
}
