/// Where phrases end that begin with a word: the node, and the byte after their last.
struct PhraseEnd {
  var node: UInt32
  var end: UInt32
}
