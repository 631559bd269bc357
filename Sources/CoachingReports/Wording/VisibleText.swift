/// Text of others made fit to be shown: nothing in it can act on what surrounds it.
public enum VisibleText {
  /// The text with control characters replaced by visible signs; line ends and tabs stay.
  public static func controlsShown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var shown = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: continue
      case "\r", "\u{85}": shown.append("\n")
      case "\n", "\t": shown.append(scalar)
      case _ where isControl(scalar): shown.append(picture(of: scalar))
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The text on one line, without control characters and without marks that turn the writing direction, at most `limit` characters long.
  ///
  /// For names and other words that are set into a sentence or a terminal's line.
  public static func oneLine(_ text: String, limit: Int = 60) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if plain.last != " " { plain.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? scalar : " ") }
      } else if !isControl(scalar), !isDirectionMark(scalar) {
        plain.append(scalar)
      }
    }
    if plain.last == " " { plain.removeLast() }
    let line = String(plain)
    // A character may be any number of bytes; no name is that long.
    let isShort = line.utf8.count <= limit * 8 && line.count <= limit
    let cut = isShort ? line : cut(line, characters: limit, bytes: limit * 8) + "…"
    return cut.drop { $0 == " " }.description
  }

  /// The first characters of a text, no more than fit into so many bytes; a single character that is larger is dropped.
  static func cut(_ text: String, characters: Int, bytes: Int) -> String {
    var end = text.startIndex
    var size = 0
    var count = 0
    while end < text.endIndex, count < characters {
      let next = text.index(after: end)
      size += text[end..<next].utf8.count
      if size > bytes { break }
      count += 1
      end = next
    }
    return String(text[..<end])
  }

  /// Whether a scalar is a control character.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Whether a scalar turns the writing direction, or is invisible and can hide in a name.
  static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
