/// A word as writing rules see it: letters and digits, joined by apostrophes and hyphens ("l’appel", "rendez-vous").
///
/// Small, since a message has many: a count beyond 65,535 stays there.
struct WrittenWord {
  private let first: UInt32
  private let next: UInt32
  private let letters: UInt16
  private let uppers: UInt16
  private let digits: UInt16
  /// Whether it begins with an upper-case letter.
  let isCapitalised: Bool
  /// Whether it is the first of a sentence, where anything is capitalised.
  let opensSentence: Bool
  /// Whether it stands between quotation marks.
  let isQuoted: Bool
  /// Whether it is part of an address, a handle, a file name or the like.
  var isTechnical: Bool

  init(
    start: Int, end: Int, letterCount: Int, upperCount: Int, digitCount: Int, isCapitalised: Bool, opensSentence: Bool,
    isQuoted: Bool, isTechnical: Bool
  ) {
    first = UInt32(truncatingIfNeeded: start)
    next = UInt32(truncatingIfNeeded: end)
    letters = UInt16(clamping: letterCount)
    uppers = UInt16(clamping: upperCount)
    digits = UInt16(clamping: digitCount)
    self.isCapitalised = isCapitalised
    self.opensSentence = opensSentence
    self.isQuoted = isQuoted
    self.isTechnical = isTechnical
  }

  /// First byte.
  @inline(__always) var start: Int { Int(first) }
  /// The byte after the last.
  @inline(__always) var end: Int { Int(next) }
  /// Number of letters.
  @inline(__always) var letterCount: Int { Int(letters) }
  /// Number of upper-case letters.
  @inline(__always) var upperCount: Int { Int(uppers) }
  /// Number of digits.
  @inline(__always) var digitCount: Int { Int(digits) }
}
