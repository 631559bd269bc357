/// What the words of a message are read from, and for whom.
struct WordSource {
  let text: MessageText
  /// The text's first byte.
  let base: UnsafePointer<UInt8>
  /// How many bytes may be read from there on.
  let readable: Int
  /// The bit of the language in which its spelling counts.
  let language: UInt16

  /// What marks a word inside a sentence as a name; nothing in German, whose nouns have capitals too.
  @inline(__always)
  var nameTraits: WordTraits { language == Self.german ? [] : .isCapitalised }

  private static let german: UInt16 = 1 << UInt16(DetectedLanguage.de.rawValue)
}
