/// What is known of a word by its bytes alone, wherever it stands.
struct WordRecord {
  /// Its first eight bytes, the first lowest, and the next eight; 0 beyond its end. Both are 0 of a free place, since no word has such a byte.
  var low: UInt64 = 0
  var high: UInt64 = 0
  /// Its number among the words of phrases; 0 if no phrase has it.
  var number: UInt32 = 0
  /// The place of the node of the phrases that begin with it, and what is said of it there; 0 if none does.
  var node: UInt32 = 0
  /// The number of the halves of phrases with a gap that are this word; 0 if none are.
  var halves: UInt16 = 0
  /// The languages, by their raw values, in which its spelling needs no look: it is right there, or never checked.
  var settled: UInt16 = 0
  var traits: WordTraits = []
  /// Numbers of capitals and of digits, 255 at most.
  var uppers: UInt8 = 0
  var digits: UInt8 = 0
}
