/// Words that people make from others by rule and that no dictionary lists in full.
enum SpellingDerivation {
  /// Prefixes that a hyphen may part from the word.
  static let prefixes = set(
    """
    co re pre non ex e anti auto inter intra extra infra ultra super hyper multi mini micro macro mono semi demi sous \
    sur vice quasi pseudo trans tele video geo bio eco euro cyber web net mid self pro contra contre entre arriere post \
    sub sup neo poly pluri mega maxi out over under all half
    """)
  /// Prefixes that may be glued to the word, of four letters or more, since a slip makes shorter ones.
  static let gluedPrefixes = [
    "anti", "auto", "inter", "intra", "extra", "infra", "ultra", "super", "hyper", "multi", "mini", "micro", "mono",
    "semi", "trans", "tele", "télé", "video", "vidéo", "vídeo", "contre", "entre", "cyber", "mega",
  ].map { Array($0.utf8) }

  /// Endings of a language with those that the dictionary may have in their place: "encantadísimo" from "encantado".
  static func endings(of language: DetectedLanguage) -> [(made: [UInt8], from: [[UInt8]])] {
    switch language {
    case .es: spanish
    case .pt: portuguese
    case .it: italian
    case .de: german
    default: []
    }
  }

  private static let spanish = endings(
    [
      ("ísimo", "o e"), ("ísima", "a e"), ("ísimos", "os es"), ("ísimas", "as es"), ("ito", "o"), ("ita", "a"),
      ("itos", "os"), ("itas", "as"), ("cito", "- e"), ("cita", "- e"), ("citos", "es s"), ("citas", "es s"),
    ])
  private static let portuguese = endings(
    [
      ("íssimo", "o e"), ("íssima", "a e"), ("íssimos", "os es"), ("íssimas", "as es"), ("inho", "o"), ("inha", "a"),
      ("inhos", "os"), ("inhas", "as"), ("zinho", "-"), ("zinha", "-"),
    ])
  private static let italian = endings(
    [("issimo", "o e"), ("issima", "a e"), ("issimi", "i"), ("issime", "e i"), ("ino", "o"), ("ina", "a")])
  // Spoken "ich schick", "gibts": the last "e" is dropped, "es" is glued.
  private static let german = endings([("", "e"), ("ts", "t")])

  private static func endings(_ list: [(String, String)]) -> [(made: [UInt8], from: [[UInt8]])] {
    list.map { made, from in
      (Array(made.utf8), from.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) })
    }
  }

  private static func set(_ words: String) -> WordSet {
    WordSet(words.split(separator: " ").map { Array($0.utf8) })
  }
}
