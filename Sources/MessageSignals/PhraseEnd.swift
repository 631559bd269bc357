/// Where phrases end that begin with a word: the node, the byte after their last, and the number of the word after that.
struct PhraseEnd {
  var node: UInt32
  var end: UInt32
  var nextWord: UInt32
}
