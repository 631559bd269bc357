/// What a word's letters show of it.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt16

  @inline(__always)
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It has a letter.
  static let hasLetter = WordTraits(rawValue: 1)
  /// It begins with a capital.
  static let isCapitalised = WordTraits(rawValue: 2)
  /// It is a title before a name: "Mme".
  static let isTitle = WordTraits(rawValue: 4)
}
