/// What a word's letters show of it.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt8

  @inline(__always)
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It has a letter.
  static let hasLetter = WordTraits(rawValue: 1)
  /// It begins with a capital.
  static let isCapitalised = WordTraits(rawValue: 2)
  /// It may be, or begin, a word for a password or a code.
  static let mayAnnounceSecret = WordTraits(rawValue: 8)
  /// It is a title before a name: "Mme".
  static let isTitle = WordTraits(rawValue: 4)
}
