/// A word as writing rules see it: letters and digits, joined by apostrophes and hyphens ("l’appel", "rendez-vous").
struct WrittenWord {
  /// First byte.
  var start: Int
  /// The byte after the last.
  var end: Int
  /// Number of letters.
  var letterCount = 0
  /// Number of upper-case letters.
  var upperCount = 0
  /// Number of digits.
  var digitCount = 0
  /// Whether it begins with an upper-case letter.
  var isCapitalised = false
  /// Whether it is the first of a sentence, where anything is capitalised.
  var opensSentence = false
  /// Whether it stands between quotation marks.
  var isQuoted = false
  /// Whether it is part of an address, a handle, a file name or the like.
  var isTechnical = false

  /// Whether all its letters are capitals, two at least.
  var isInCapitals: Bool { upperCount == letterCount && letterCount > 1 }
}
