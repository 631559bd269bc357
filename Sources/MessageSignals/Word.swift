/// A word of a message: where it stands and how it is written.
struct Word {
  /// First byte.
  var start: Int
  /// The byte after the last.
  var end: Int
  /// Whether it begins with an upper-case letter.
  var isCapitalised: Bool
  /// Number of letters.
  var letterCount = 0
  /// Number of upper-case letters.
  var upperCount = 0
  /// Number of digits.
  var digitCount = 0

  /// Whether it is written like a name: a capital, then small letters; or all capitals.
  var looksLikeName: Bool {
    isCapitalised && digitCount == 0 && (upperCount == 1 || upperCount == letterCount || upperCount == 2)
  }
}
