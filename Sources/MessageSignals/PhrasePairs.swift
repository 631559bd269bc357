/// Which words may follow the first word of a phrase: a bit for each such pair, mixed, so that a few pairs are in it that no phrase has.
///
/// Nearly every word begins some phrase, and nearly no phrase goes on with the word that comes next: asked first, this spares most of the ways
/// into the tree.
struct PhrasePairs: Sendable {
  private var bits: [UInt64]
  private var shift: UInt32

  /// Room for so many pairs.
  init(count: Int) {
    var size = 6
    while size < 24, 1 << size < 8 * count { size += 1 }
    bits = Array(repeating: 0, count: 1 << (size - 6))
    shift = UInt32(32 - size)
  }

  /// Adds the pair of a node and a label that leads on from it.
  mutating func insert(_ node: UInt32, _ label: UInt32) {
    let bit = Self.mixed(node, label) >> shift
    bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  private static func mixed(_ node: UInt32, _ label: UInt32) -> UInt32 {
    (node &* 0x85EB_CA6B ^ label) &* 0x9E37_79B1
  }

  /// Calls `body` with what tells whether a pair is in the set.
  @inline(__always)
  func withTest<Result>(_ body: (Test) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(Test(bits: $0, shift: shift)) }
  }

  /// The set as a message's reading asks it; valid only while the set is.
  struct Test {
    fileprivate let bits: UnsafeBufferPointer<UInt64>
    fileprivate let shift: UInt32

    /// 1 if the label may lead on from the node, else 0.
    @inline(__always)
    func contains(_ node: UInt32, _ label: UInt32) -> UInt64 {
      let bit = PhrasePairs.mixed(node, label) &>> shift
      return bits[Int(bit &>> 6)] &>> UInt64(bit & 63) & 1
    }
  }
}
