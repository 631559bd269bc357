/// A turn of a labelled dialogue, in the corpora's own form.
struct CorpusTurn: Decodable, Sendable {
  /// Who wrote it: agent, customer, bot or system.
  var role: String
  /// What was written.
  var text: String
  /// The source's labels, mapped by whoever prepared the corpus.
  var norm: [String]?
  /// What people who read it annotated.
  var gold: [String]?
  /// Who wrote it, by his name or handle.
  var speaker: String?

  /// A turn without labels.
  init(role: String, text: String) {
    self.role = role
    self.text = text
  }
}
