/// The notation of phrases in lexicon files: `(good|nice)` stands for either, `(|very )` for nothing or "very ".
enum PhraseNotation {
  /// All phrases that the text stands for; nil if its parentheses do not match or there would be more than 4,000.
  static func expand(_ text: String) -> [String]? {
    var phrases = [""]
    var alternatives: [String]?
    for character in text {
      switch (character, alternatives) {
      case ("(", nil): alternatives = [""]
      case ("(", _), (")", nil): return nil
      case ("|", let open?): alternatives = open + [""]
      case (")", let open?):
        guard phrases.count * open.count <= 4_000 else { return nil }
        phrases = phrases.flatMap { phrase in open.map { phrase + $0 } }
        alternatives = nil
      case (_, var open?):
        open[open.count - 1].append(character)
        alternatives = open
      case (_, nil):
        for position in phrases.indices { phrases[position].append(character) }
      }
    }
    return alternatives == nil ? phrases : nil
  }
}
