/// A phrase that the automaton has found: its number, its first byte and the byte after its last.
struct PhraseMatch {
  var phrase: UInt32
  var start: UInt32
  var end: UInt32
}
