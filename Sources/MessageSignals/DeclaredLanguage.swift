import Conversations

/// Reads the language that a source declares for a conversation: "fr", "en-GB", "pt_BR", "deu".
enum DeclaredLanguage {
  /// The declared language, undecided if it is none that the lexicons know; nil if none is declared.
  static func read(_ conversation: Conversation, _ identifiers: IdentifierTable) -> DetectedLanguage? {
    identifiers.withBytes(of: conversation.language) { read($0) }
  }

  private static func read(_ code: UnsafeBufferPointer<UInt8>) -> DetectedLanguage? {
    // Two or three letters; what follows them names a country or a script.
    var letters: UInt32 = 0
    var count = 0
    for byte in code {
      let folded = FoldedCharacter.ascii(byte)
      guard byte < 0x80, FoldedCharacter.isLetter(folded) else { break }
      letters = letters << 8 | UInt32(folded)
      count += 1
      if count > 3 { return .undecided }
    }
    guard count > 0 else { return nil }
    guard count > 1 else { return .undecided }
    for (name, language) in codes where number(name) == letters { return language }
    return .undecided
  }

  private static func number(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  /// Codes of ISO 639-1 and both of ISO 639-2; nil for those that say that the language is not known, or that there are several.
  private static let codes: [(StaticString, DetectedLanguage?)] = [
    ("fr", .fr), ("fra", .fr), ("fre", .fr), ("en", .en), ("eng", .en), ("es", .es), ("spa", .es), ("de", .de),
    ("deu", .de), ("ger", .de), ("it", .it), ("ita", .it), ("pt", .pt), ("por", .pt), ("nl", .nl), ("nld", .nl),
    ("dut", .nl), ("pl", .pl), ("pol", .pl), ("und", nil), ("mul", nil), ("zxx", nil), ("mis", nil),
  ]
}
