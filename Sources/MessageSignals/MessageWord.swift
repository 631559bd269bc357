/// A word of the message in hand as phrases see it: letters and digits, and where it is known from.
struct MessageWord {
  /// First byte.
  var first: UInt32
  /// The byte after the last.
  var next: UInt32
  /// Its number among the words of phrases, doubled, plus one if a single space stands before it: the label of an edge then.
  var label: UInt32
  /// The place of the node of the phrases that begin with it, and what is said of it there; 0 if none does.
  var node: UInt32
  /// Its place in the table of words; -1 if it has none.
  var place: Int32
  /// The number of the halves of phrases with a gap that are this word; 0 if none are.
  var halves: UInt16
  var traits: WordTraits
  /// Numbers of capitals and of digits, 255 at most.
  var uppers: UInt8
  var digits: UInt8

  /// First byte.
  @inline(__always) var start: Int { Int(first) }
  /// The byte after the last.
  @inline(__always) var end: Int { Int(next) }
  /// Whether a single space stands between it and the word before it.
  @inline(__always) var followsSpace: Bool { label & 1 != 0 }

  /// No word, behind the last.
  @inline(__always)
  static var none: MessageWord {
    MessageWord(first: 0, next: 0, label: 0, node: 0, place: -1, halves: 0, traits: [], uppers: 0, digits: 0)
  }
}
