/// A phrase that the automaton has found, by its number and the byte after its last.
struct PhraseMatch {
  var phrase: UInt32
  var end: UInt32
}
