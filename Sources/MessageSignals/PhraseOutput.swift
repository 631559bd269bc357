/// A phrase where its last word stands in the tree.
struct PhraseOutput: Sendable {
  var phrase: Phrase
  /// The phrase's position among all.
  var number: UInt32
  /// Whether no other phrase ends with the same node after it.
  var isLast = true
}
