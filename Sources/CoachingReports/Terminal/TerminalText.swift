/// Text as a terminal shows it: in columns, some characters two wide.
public enum TerminalText {
  /// How many columns a text takes; emoji and East Asian characters take two.
  public static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  /// The text, without what could disturb a terminal, cut or filled with spaces to exactly `columns`.
  public static func column(_ text: String, _ columns: Int, isNumber: Bool = false) -> String {
    let fitted = fitted(text, columns)
    let padding = String(repeating: " ", count: max(0, columns - width(fitted)))
    return isNumber ? padding + fitted : fitted + padding
  }

  /// The text, without what could disturb a terminal, in at most `columns`.
  public static func fitted(_ text: String, _ columns: Int) -> String {
    let line = VisibleText.oneLine(text, limit: 400)
    if width(line) <= columns { return line }
    var cut = ""
    var used = 0
    for character in line {
      let size = width(character)
      if used + size > columns - 1 { break }
      cut.append(character)
      used += size
    }
    return columns > 0 ? cut + "…" : ""
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    if first.properties.generalCategory == .nonspacingMark || first.properties.generalCategory == .enclosingMark {
      return 0
    }
    return isWide(first.value) ? 2 : 1
  }

  /// The wide blocks of Unicode's East Asian Width (UAX #11), by range.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
