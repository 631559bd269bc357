extension SpellingDictionaries {
  /// Suggestions that are made at most.
  public static let mostSuggestions = 5

  /// Words of a language that may be meant by a misspelt one, at most five, the likeliest first; always the same ones in the same order.
  ///
  /// Complexity: tens of milliseconds, up to half a second: for the few words that one person looks at. A page full of them wants
  /// `quickSuggestions`.
  public func suggestions(for word: String, in language: DetectedLanguage) -> [String] {
    guard let composed = composed(word) else { return [] }
    var found: [String] = []
    for dictionary in shelf(of: language).compactMap(\.dictionary) {
      for suggestion in dictionary.suggestions(for: composed, limit: Self.mostSuggestions)
      where !found.contains(suggestion) {
        found.append(suggestion)
      }
      if !found.isEmpty { break }
    }
    return Array(found.prefix(Self.mostSuggestions))
  }

  /// Words of a language that one slip of the keyboard parts from a misspelt one, at most five, the likelier slips first.
  ///
  /// Complexity: about a millisecond.
  public func quickSuggestions(for word: String, in language: DetectedLanguage) -> [String] {
    guard let composed = composed(word) else { return [] }
    let dictionaries = shelf(of: language).compactMap(\.dictionary)
    guard !dictionaries.isEmpty else { return [] }
    var slips = OneSlip()
    var found: [String] = []
    slips.forEach(of: composed, language) { candidate in
      if candidate.withUnsafeBufferPointer({ bytes in dictionaries.contains { $0.knows(bytes) } }) {
        let suggestion = String(decoding: candidate, as: UTF8.self)
        if !found.contains(suggestion) { found.append(suggestion) }
      }
      return found.count < Self.mostSuggestions
    }
    return found
  }

  /// The word as dictionaries have it; nil for what is no single word.
  private func composed(_ word: String) -> [UInt8]? {
    guard !word.isEmpty, word.utf8.count <= 64 else { return nil }
    var word = word
    var bytes: [UInt8] = []
    guard word.withUTF8({ ComposedText.append($0, to: &bytes) }) else { return nil }
    return bytes
  }
}
