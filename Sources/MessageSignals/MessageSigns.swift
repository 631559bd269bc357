/// The signs that stand anywhere in a message, and what follows from them for its reading.
struct MessageSigns: OptionSet, Sendable {
  var rawValue: UInt32

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let stop = MessageSigns(rawValue: 1)
  static let question = MessageSigns(rawValue: 1 << 1)
  static let exclamation = MessageSigns(rawValue: 1 << 2)
  static let comma = MessageSigns(rawValue: 1 << 3)
  static let at = MessageSigns(rawValue: 1 << 4)
  /// `#`, `\` and `_`, which make a word beside them technical.
  static let technical = MessageSigns(rawValue: 1 << 5)
  static let slash = MessageSigns(rawValue: 1 << 6)
  static let colon = MessageSigns(rawValue: 1 << 7)
  static let quote = MessageSigns(rawValue: 1 << 8)
  static let lineEnd = MessageSigns(rawValue: 1 << 9)
  /// An apostrophe or a hyphen, of whatever form.
  static let joint = MessageSigns(rawValue: 1 << 10)
  static let hyphen = MessageSigns(rawValue: 1 << 11)
  static let equals = MessageSigns(rawValue: 1 << 12)
  /// `^`, `*`, `|` and `~`, which agents sign with; so are `/` and `=`.
  static let signing = MessageSigns(rawValue: 1 << 13)
  /// What may be the eyes of an emoticon.
  static let eyes = MessageSigns(rawValue: 1 << 14)
  /// A mark that ends a sentence.
  static let sentenceMark = MessageSigns(rawValue: 1 << 15)
  /// An address of the web, an emoticon, or a character that is neither a letter, a space nor an apostrophe.
  static let intricate = MessageSigns(rawValue: 1 << 16)
  /// A control character that is neither a space nor a line end.
  static let control = MessageSigns(rawValue: 1 << 17)

  /// What an ASCII byte adds.
  static func of(_ byte: UInt8) -> MessageSigns {
    switch byte {
    case UInt8(ascii: "."): [.stop]
    case UInt8(ascii: "?"): [.question, .sentenceMark]
    case UInt8(ascii: "!"): [.exclamation, .sentenceMark]
    case UInt8(ascii: ","): [.comma]
    case UInt8(ascii: "@"): [.at, .intricate]
    case UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "_"): [.technical, .intricate]
    case UInt8(ascii: "/"): [.slash]
    case UInt8(ascii: ":"): [.colon, .eyes]
    case UInt8(ascii: ";"), UInt8(ascii: "<"): [.eyes]
    case UInt8(ascii: "="): [.equals, .eyes]
    case UInt8(ascii: "\""): [.quote]
    case 0x0A, 0x0D: [.lineEnd]
    case 0x00..<0x09, 0x0E..<0x20, 0x7F: [.control]
    case 0x27: [.joint]
    case 0x2D: [.joint, .hyphen]
    case UInt8(ascii: "^"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "~"): [.signing]
    default: []
    }
  }
}
