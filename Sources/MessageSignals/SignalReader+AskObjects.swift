extension SignalReader {
  /// Whether only words that may stand between a request and its object do, and one that describes it at most: "the kettle's serial number".
  ///
  /// What may be described with `describesAny` not set needs an article before it, so that it is no verb: "avez-vous ouvert l'e-mail".
  mutating func isDirect(
    _ text: MessageText, _ request: InformationMatch, _ match: InformationMatch, describesAny: Bool
  ) -> Bool {
    guard match.start - request.end < 120 else { return false }
    var position = request.end
    var others = 0
    var isParted = false
    var followsArticle = false
    var followsTo = false
    while position < match.start {
      guard let word = text.word(at: position) else {
        if text.byte(at: position) == UInt8(ascii: ",") || text.byte(at: position) == UInt8(ascii: ";") {
          guard others == 0 else { return false }
          isParted = true
        }
        position += text.character(at: position).length
        continue
      }
      position = word.end
      if names.contains(lexicon.numberWords, text, word) {
        // "Numéro de" in front of another phrase for the kind.
        guard others == 0 else { return false }
        continue
      }
      if isStatement(text, word, before: match.start) || opensClause(text, word, request) { return false }
      if names.contains(AskWords.abouts, text, word) { return false }
      if names.contains(lexicon.betweenWords, text, word) {
        // "The label with your name", "quelle partie de votre adresse".
        guard others == 0 || !names.contains(AskWords.links, text, word) else { return false }
        followsArticle = names.contains(AskWords.articles, text, word)
        followsTo = isWritten("to", word.start..<word.end, text)
        continue
      }
      // "Donnez-moi, Nadia, votre nom."
      if isParted, word.isCapitalised { continue }
      // "We need to know your name" asks, "we need to find your name" does not.
      if followsTo, !names.contains(AskWords.learning, text, word) { return false }
      others += 1
      guard others == 1, !isParted, describesAny || followsArticle, mayDescribe(text, word) else { return false }
    }
    return true
  }

  /// Whether "que" begins what somebody says: "vous me dites que votre nom", but not "il ne me manque que votre nom".
  private func opensClause(_ text: MessageText, _ word: Word, _ request: InformationMatch) -> Bool {
    guard isWritten("que", word.start..<word.end, text) else { return false }
    guard let last = lastWord(from: request.start, to: request.end, text) else { return true }
    for verb: StaticString in ["faut", "faudrait", "faudra", "manque", "manquent", "manquait", "reste", "besoin"]
    where isWritten(verb, last.start..<last.end, text) { return false }
    return true
  }

  /// Whether a kind continues a list of other things: "la photo du colis et votre numéro de commande".
  mutating func isCoordinated(
    _ text: MessageText, from start: Int, to end: Int, _ sentenceEnd: Int, _ kindEnd: Int
  ) -> Bool {
    guard end - start < 160, !isPredicate(text, kindEnd, sentenceEnd) else { return false }
    var position = start
    var words = 0
    var lastOther = start
    while position < end {
      guard let word = text.word(at: position) else {
        position += text.character(at: position).length
        continue
      }
      position = word.end
      words += 1
      if words > 10 || names.contains(lexicon.notBetweenWords, text, word) || isStatement(text, word, before: end) {
        return false
      }
      if !names.contains(lexicon.betweenWords, text, word) { lastOther = word.end }
    }
    return isListed(text, from: lastOther, to: end)
  }
}
