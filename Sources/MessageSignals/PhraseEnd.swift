/// Where phrases end that begin with the word in hand: the node's place, the byte after their last, and the number of the word after that.
struct PhraseEnd {
  var place: UInt32
  var end: UInt32
  var nextWord: UInt32
}
