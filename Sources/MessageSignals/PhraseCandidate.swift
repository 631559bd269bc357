/// A phrase found in a message, with both its ends.
struct PhraseCandidate {
  var start: Int
  var end: Int
  var phrase: Int
}
