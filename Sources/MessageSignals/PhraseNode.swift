/// A beginning of phrases, at its place among those that follow a shorter one. Sixteen bytes: a look at one is a look at all of it.
struct PhraseNode: Sendable {
  /// What leads to it: the number of a word or sign, doubled, plus one after a space; 0 of a free place.
  var label: UInt32 = 0
  /// The first place of those that follow, a table with open addressing, and above it the size of that table as a power of two.
  private var table: UInt32 = 0
  /// The number of the first of the phrases that end here, and what is said of the node below.
  var output: UInt32 = 0
  /// The bits of the labels that lead on: most words that lead nowhere are known by theirs.
  private var labels: UInt16 = 0
  /// The number of the halves of phrases with a gap that end here; 0 if none do.
  var halves: UInt16 = 0

  /// No node.
  init() {}

  /// A node with the number of the first phrase that may end with it.
  init(output: UInt32) { self.output = output }

  /// Whole phrases end with the node. Of a word that phrases begin with, this and the next two are said beside the node's place too.
  static let hasWholes: UInt32 = 0x8000_0000
  /// Phrases go on after it.
  static let hasEdges: UInt32 = 0x4000_0000
  /// Halves of phrases with a gap end with it.
  static let hasHalves: UInt32 = 0x2000_0000
  /// What is left of the number.
  static let number: UInt32 = 0x1FFF_FFFF

  /// The first place of those that follow.
  @inline(__always) var first: Int { Int(table) & Self.lastFirst }
  /// The number of their places, less one.
  @inline(__always) var mask: UInt32 { 1 &<< (table &>> 27) &- 1 }

  /// Lets nodes follow, in so many places, a power of two, from one on.
  mutating func open(at first: Int, places: Int) {
    precondition(first <= Self.lastFirst, "Phrases take gigabytes long before there are so many nodes.")
    table = UInt32(first) | UInt32(places.trailingZeroBitCount) << 27
    output |= Self.hasEdges
  }

  /// Notes that a label leads on.
  mutating func insert(_ label: UInt32) { labels |= Self.bit(of: Self.hash(label)) }

  /// Whether a label whose bits are mixed may lead on.
  @inline(__always)
  func mayLead(_ hash: UInt32) -> Bool { labels & Self.bit(of: hash) != 0 }

  /// The highest place for which there is room beside the size.
  private static let lastFirst = 0x07FF_FFFF

  /// A label's bits, mixed.
  @inline(__always)
  static func hash(_ label: UInt32) -> UInt32 { label &* 0x9E37_79B1 }

  /// The bit of a label among those of a node.
  @inline(__always)
  private static func bit(of hash: UInt32) -> UInt16 { 1 &<< UInt16(truncatingIfNeeded: hash &>> 28) }

  /// Where the node with a label is looked for first.
  @inline(__always)
  static func place(of hash: UInt32, mask: UInt32) -> Int { Int(truncatingIfNeeded: hash &>> 11 & mask) }
}
