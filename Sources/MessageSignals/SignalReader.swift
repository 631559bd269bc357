import Conversations

/// Finds the signals of conversations: one reader for each worker, its scratch is kept from one to the next.
///
/// Start reading here. A message goes through six steps: `search` (phrases), `names` (whom it addresses, who signs), `questions`,
/// `writing` (what is counted, how it is written), `information` (what is asked for and given), and `summary` (what follows from the rest).
public struct SignalReader: Sendable {
  let lexicon: SignalLexicon
  /// The words of the message in hand; another reader's, until a conversation begins, if this one is a copy.
  var words: MessageWords
  /// For each signal the end of the last phrase that counted or kept others from counting.
  var blocked = [UInt32](repeating: 0, count: Signal.allCases.count)
  /// For each phrase with a gap where its first half stands that was found last; its end is 0 if none was.
  var gapOpenings: [Range<Int>] = []
  /// The phrases of those that are not empty.
  var openedGaps: [Int] = []
  /// Questions of courtesy in the message ("how are you?"), which ask nothing.
  var courtesyQuestions: [Range<Int>] = []
  var names = NameBook()
  var languageDetection = LanguageDetection()
  /// The languages whose phrases count in the conversation.
  var languages = LanguageSet.mixed
  /// The phrases that name information in the message, by their first byte, the longer first.
  var informationMatches: [InformationMatch] = []
  /// Whether one of them names what may be asked for.
  var namesInformation = false
  var survey = MessageSurvey()
  var spellingCheck: SpellingCheck
  /// What is remembered of words, for each language.
  var spellingCaches = Array(repeating: SpellingCache(), count: DetectedLanguage.allCases.count)
  /// Whether words are one slip from a right one, for each language.
  var nearnessCaches = Array(repeating: SpellingCache(), count: DetectedLanguage.allCases.count)
  /// Where the message's signature stands.
  var signature: Range<Int>?
  /// What the desk has asked for since the customer's last turn began, by whomever.
  var pendingAsks: InformationSet = []
  var wasCustomersTurn = false
  /// The reference that the customer gave last, with its digits, four bits each: a number much like it corrects it.
  var lastReference: (kind: InformationKind, digits: UInt64)?
  /// Whether a name was learned from the message.
  var hasLearnedName = false
  var personalData = PersonalDataFinder()
  /// Digits that belong to something found already: neither a second thing.
  var claimed: [Range<Int>] = []

  /// Whether every step is taken for every message, though its signs show that it finds nothing there: for the tests of the shortcuts.
  var takesAllSteps = false

  /// A reader that searches with these lexicons.
  public init(lexicon: SignalLexicon) {
    self.lexicon = lexicon
    words = MessageWords(lexicon)
    gapOpenings = Array(repeating: 0..<0, count: lexicon.gapCount + 1)
    spellingCheck = SpellingCheck(dictionaries: lexicon.dictionaries, glossary: lexicon.glossary)
  }

  /// Finds the signals of a conversation and puts them in place of those in `signals`.
  ///
  /// - Parameter identifiers: the table in which the conversation's brand, site and language are interned.
  public mutating func read(
    _ conversation: Conversation, identifiers: IdentifierTable, into signals: inout ConversationSignals
  ) {
    signals.clear()
    let language =
      DeclaredLanguage.read(conversation, identifiers) ?? languageDetection.language(of: conversation, lexicon)
    languages = .read(in: language)
    signals.language = language
    signals.coverage = lexicon.coverage(language)
    signals.isSpellingKnown = lexicon.dictionaries.has(language)
    pendingAsks = []
    lastReference = nil
    wasCustomersTurn = false
    spellingCheck.begin(language)
    // A copy of a reader works with words of its own.
    if !isKnownUniquelyReferenced(&words) { words = MessageWords(lexicon) }
    let languageBit: UInt16 = 1 << UInt16(language.rawValue)
    // English has one form of address: what looks like another is a name or a word of another language.
    let unspoken: SignalMask = language == .en ? [SignalMask(.formal), SignalMask(.informal)] : []
    names.begin(conversation, identifiers, lexicon)
    if names.isKnown { signals.nameKnownFrom = -1 }
    conversation.arena.withUnsafeBufferPointer { arena in
      conversation.events.withUnsafeBufferPointer { events in
        for position in events.indices {
          guard events[position].isPublicMessage else {
            signals.endEvent([])
            continue
          }
          let span = events[position].text.range
          guard span.upperBound <= arena.count else {
            signals.endEvent([])
            continue
          }
          let text = MessageText(UnsafeBufferPointer(rebasing: arena[span]))
          var mask = SignalMask()
          var asks: InformationSet = []
          var ownAsks: InformationSet = []
          var gives: InformationSet = []
          var amounts = MessageAmounts()
          let isByCustomer = events[position].author == .customer
          let isOwn = events[position].isOwnMessage
          words.read(text, readable: arena.count &- span.lowerBound, languageBit)
          if text.count > 0 {
            search(text, isByCustomer: isByCustomer, &signals, &mask)
            if isOwn {
              readNames(text, events[position].agent, arena, events, &signals, &mask)
            } else if isByCustomer {
              learnNames(text, position, arena, events, &signals, mask)
            }
            if takesAllSteps || words.signs.contains(.question) { readQuestions(text, &signals, &mask) }
            let isSpelt = isOwn && signals.isSpellingKnown && mayBeMisspelt(text, languageBit)
            amounts = readWriting(text, isOwn: isOwn, isByCustomer: isByCustomer, isSpelt: isSpelt, &signals, &mask)
            if isSpelt {
              amounts.misspelt = UInt16(clamping: readSpelling(text, arena, events, &signals, &mask))
            }
            readInformation(text, isOwn: isOwn, isByCustomer: isByCustomer, &signals, &mask, &asks, &ownAsks, &gives)
            signals.sortOpenHits()
          }
          Self.summarise(
            text, words, events[position].messageKind, isOwn: isOwn, isByCustomer: isByCustomer, &signals, &mask)
          signals.endEvent(mask.subtracting(unspoken), asks: asks, ownAsks: ownAsks, gives: gives, amounts: amounts)
        }
      }
    }
  }
}
