/// What the dictionaries say of a word.
enum WordStanding: UInt8 {
  /// A dictionary of the conversation's language knows it, or the glossary.
  case right
  /// Only the dictionary of the other language that people mix in knows it.
  case foreign
  /// None knows it.
  case wrong
}
