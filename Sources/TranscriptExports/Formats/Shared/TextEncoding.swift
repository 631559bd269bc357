/// How texts of tables and mails are written in bytes.
enum TextEncoding {
  case utf8
  /// What spreadsheets write in Western Europe.
  case windows1252
  case latin1
  case latin9

  /// The encoding of a name; nil if it is none of these.
  init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "windows-1252", "cp1252", "ansi": self = .windows1252
    case "iso-8859-1", "latin1", "latin-1": self = .latin1
    case "iso-8859-15", "latin9", "latin-9": self = .latin9
    default: return nil
    }
  }

  /// Bytes as text.
  func text(_ bytes: [UInt8]) -> String {
    if self == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { special[$0] ?? Unicode.Scalar($0) }))
  }

  /// A text as it looks when its bytes are taken for UTF-8, which is how headers are kept; characters that the encoding lacks become `?`.
  func mistakenText(_ text: String) -> String {
    if self == .utf8 { return text }
    let bytes = text.unicodeScalars.map { scalar in
      special.first { $0.value == scalar }?.key ?? UInt8(exactly: scalar.value) ?? 0x3F
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes that do not stand for the character of the same number.
  private var special: [UInt8: Unicode.Scalar] {
    switch self {
    case .utf8, .latin1: [:]
    case .windows1252: Self.windows1252Characters
    case .latin9:
      [0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ"]
    }
  }

  private static let windows1252Characters: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š",
    0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
    0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]
}
