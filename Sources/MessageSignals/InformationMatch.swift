/// A phrase of the lexicon of information kinds in a message.
struct InformationMatch {
  var role: InformationRole
  /// First byte.
  var start: Int
  /// The byte after the last.
  var end: Int
}
