import CoachingRules

/// Human names for what a message says, in both languages, by the names that rule files use.
public enum SignalWording {
  /// What it is called: "un au revoir", "a goodbye".
  public static func name(_ signal: String) -> LocalizedText { entry(signal).name }

  /// What to do, as an infinitive and an imperative: "Dire au revoir", "Say goodbye".
  public static func deed(_ signal: String) -> LocalizedText { entry(signal).deed }

  /// The name with small letters and hyphens, whatever its spelling in code.
  public static func kebab(_ name: String) -> String {
    var kebab = ""
    for character in name {
      if character.isUppercase { kebab += "-" + character.lowercased() } else { kebab.append(character) }
    }
    return kebab
  }

  private static func entry(_ signal: String) -> (name: LocalizedText, deed: LocalizedText) {
    let signal = kebab(signal)
    if let entry = entries[signal] { return entry }
    // A signal added later is still named, only less well.
    let words = signal.split(separator: "-").joined(separator: " ")
    return (
      LocalizedText(fr: "«\u{A0}\(words)\u{A0}»", en: "“\(words)”"),
      LocalizedText(fr: "Ajouter «\u{A0}\(words)\u{A0}»", en: "Add “\(words)”")
    )
  }

  private static let entries: [String: (name: LocalizedText, deed: LocalizedText)] = {
    var entries: [String: (name: LocalizedText, deed: LocalizedText)] = [:]
    for (signal, fr, en, frDeed, enDeed) in table {
      entries[signal] = (LocalizedText(fr: fr, en: en), LocalizedText(fr: frDeed, en: enDeed))
    }
    return entries
  }()
}
