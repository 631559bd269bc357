import Foundation

/// The identifier of a rule: it completes the sentence "The agent …", in small letters, digits and hyphens.
package struct RuleIdentifier {
  /// As it is written.
  package let text: String

  /// What is written, right or wrong.
  package init(_ text: String) { self.text = text }

  /// What is wrong with it, to complete a sentence about it; nil for nothing.
  package var fault: String? {
    if text.utf8.count > 60 { return "is longer than 60 letters" }
    let isPlain = text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
    if text.isEmpty || !isPlain || text.hasPrefix("-") || text.hasSuffix("-") || text.contains("--") {
      return "has odd letters; an id has small letters, digits and single hyphens"
    }
    if !Self.isVerb(words.first ?? "") { return "does not complete \"The agent …\" with a verb" }
    return nil
  }

  /// What was probably meant; nil if nothing is near.
  package var suggestion: String? {
    guard fault != nil else { return nil }
    var plain = ""
    for character in text.decomposedStringWithCanonicalMapping.lowercased() {
      if character.unicodeScalars.first.map({ $0.isASCII }) == true, character.isLetter || character.isNumber {
        plain.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(1))
      } else if character != "'", character != "’", !plain.hasSuffix("-"), !plain.isEmpty {
        plain.append("-")
      }
    }
    var words = plain.split(separator: "-").map(String.init)
    let verb = ["never", "always"].contains(words.first) ? 1 : 0
    guard words.indices.contains(verb) else { return nil }
    if !Self.isVerb(words[verb]) { words[verb] = Self.thirdPerson(words[verb]) }
    let suggestion = words.joined(separator: "-")
    return RuleIdentifier(suggestion).fault == nil ? suggestion : nil
  }

  /// The words after "never" or "always".
  private var words: [String] {
    let words = text.split(separator: "-").map(String.init)
    return ["never", "always"].contains(words.first) ? Array(words.dropFirst()) : words
  }

  private static func isVerb(_ word: String) -> Bool { word.utf8.count > 1 && word.hasSuffix("s") }

  private static func thirdPerson(_ verb: String) -> String {
    if ["x", "z", "ch", "sh", "o"].contains(where: verb.hasSuffix) { return verb + "es" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    return verb + "s"
  }
}
