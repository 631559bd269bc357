import CoachingRules

/// The no-break spaces of French typography, for texts that were typed with plain ones.
public enum FrenchSpacing {
  /// The text with a narrow no-break space before `; ! ? %` and a no-break space before `:` and inside guillemets; other languages stay.
  public static func applied(_ text: String, in language: ReportLanguage) -> String {
    guard language == .fr else { return text }
    var spaced = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isSpace(previous), let space = space(before: scalar) {
        spaced.removeLast()
        spaced.append(space)
      }
      if previous == "«", isSpace(scalar) {
        spaced.append("\u{A0}")
      } else {
        spaced.append(scalar)
      }
      previous = scalar
    }
    return String(spaced)
  }

  private static func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func space(before scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ";", "!", "?", "%": "\u{202F}"
    case ":", "»": "\u{A0}"
    default: nil
    }
  }
}
