/// A phrase found in a message, with both its ends.
struct PhraseCandidate {
  var first: UInt32
  var next: UInt32
  /// The phrase's place among the outputs of the tree.
  var output: UInt32

  /// First byte.
  @inline(__always) var start: Int { Int(first) }
  /// The byte after the last.
  @inline(__always) var end: Int { Int(next) }
}
