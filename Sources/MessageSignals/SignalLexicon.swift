/// All lexicons, compiled: one automaton of all phrases of all signals and languages. Immutable; all workers share it.
public struct SignalLexicon: Sendable {
  /// Number of phrases with a gap.
  let gapCount: Int
  /// Finds the phrases.
  let automaton: PhraseAutomaton
  /// Finds the function words; for conversations whose language is not declared, as far as it takes to tell it.
  let wordAutomaton: PhraseAutomaton
  /// For each function word, a vote for each language that has it.
  let wordVotes: [LanguageVotes]
  /// For each language, by raw value, what rules may rely on there.
  private let coverages: [SignalMask]
  let firstNames: WordSet
  let ambiguousNames: WordSet
  let titles: WordSet
  let notNames: WordSet
  /// Words that may stand between a request and what it asks for.
  let betweenWords: WordSet
  /// Words after which a request is over.
  let notBetweenWords: WordSet
  /// Words that announce a number: "numéro".
  let numberWords: WordSet
  let streetWords: WordSet
  let monthWords: WordSet
  /// Words of the trade, which are neither misspelt nor shouted.
  let glossary: WordSet
  /// What words are checked against.
  public let dictionaries: SpellingDictionaries
  /// The examples of all files, in their order.
  public let examples: [LexiconExample]
  /// The examples of the lexicon of information kinds.
  public let informationExamples: [InformationExample]

  /// Compiles lexicon files, or says all that is wrong with them.
  ///
  /// - Parameter dictionaries: what the words of agents are checked against.
  public static func load(
    files: [(name: String, text: String)], dictionaries: SpellingDictionaries = .installed
  ) -> Result<SignalLexicon, LexiconProblems> {
    var draft = LexiconDraft()
    var problems: [LexiconProblem] = []
    for file in files {
      var reader = LexiconFile(name: file.name, text: file.text)
      reader.read(into: &draft)
      problems += reader.problems
    }
    guard problems.isEmpty else {
      return .failure(
        LexiconProblems(problems: problems.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }))
    }
    return .success(SignalLexicon(draft, dictionaries))
  }

  /// The signals that the lexicons know in a language well enough for rules to rely on them; none in an undecided one.
  public func coverage(_ language: DetectedLanguage) -> SignalMask { coverages[Int(language.rawValue)] }

  /// Whether the lexicons know a signal in a language well enough for rules to rely on it.
  public func covers(_ signal: Signal, _ language: DetectedLanguage) -> Bool { coverage(language).contains(signal) }

  /// The languages of the conversations in which a phrase counts.
  ///
  /// Courtesy in French and English counts everywhere, but for short phrases, which mean other things there: "ta", "ty", "cc".
  private static func languages(of entry: LexiconDraft.Entry) -> LanguageSet {
    let reading = LanguageSet.read(in: entry.language)
    guard reading == .mixed, entry.signal.isSaidAbroad else { return reading }
    return entry.rank == .exception || entry.folded.count >= 5 ? .all : reading
  }

  init(_ draft: LexiconDraft, _ dictionaries: SpellingDictionaries) {
    self.dictionaries = dictionaries
    // Of a phrase listed twice for a signal the phrase wins over the exception, that over a slip of another word, and the first place.
    var tree = PhraseTree()
    var phrases: [Phrase] = []
    var readings: [LanguageSet] = []
    func add(_ phrase: Phrase, _ reading: LanguageSet, _ place: FoldedPhrases.Place) {
      guard place.count > 0, place.count < 512 else { return }
      let isAdded = tree.insert(draft.texts[place], UInt32(phrases.count)) { number in
        let other = phrases[Int(number)]
        return readings[Int(number)] == reading && other.information == phrase.information
          && (phrase.information != nil || (other.signal == phrase.signal && other.gap == phrase.gap))
      }
      if isAdded {
        phrases.append(phrase)
        readings.append(reading)
      }
    }
    for rank in LexiconDraft.Entry.Rank.allCases {
      for entry in draft.entries where entry.rank == rank {
        add(
          Phrase(
            audience: PhraseAudience(of: Self.languages(of: entry)), signal: entry.signal, place: entry.place,
            isException: entry.rank == .exception, gap: entry.opensGap ? Int16(entry.gap) : -Int16(entry.gap)),
          LanguageSet.read(in: entry.language), entry.folded)
      }
    }
    for entry in draft.information {
      let reading = LanguageSet.read(in: entry.language)
      add(
        Phrase(audience: PhraseAudience(of: reading, entry.role), information: entry.role), reading, entry.folded)
    }
    gapCount = Int(draft.gapCount)
    automaton = PhraseAutomaton(tree, meanings: phrases)
    var votes: [[UInt8]: LanguageVotes] = [:]
    for language in DetectedLanguage.known {
      for word in draft.functionWords[language] ?? [] {
        votes[word, default: LanguageVotes()][Int(language.rawValue)] = 1
      }
    }
    let words = votes.keys.sorted { $0.lexicographicallyPrecedes($1) }
    wordVotes = words.map { votes[$0] ?? LanguageVotes() }
    wordAutomaton = PhraseAutomaton(words)
    coverages = DetectedLanguage.allCases.map { SignalCoverage.signals(in: $0, of: draft) }
    firstNames = WordSet(draft.firstNames)
    ambiguousNames = WordSet(draft.ambiguousNames)
    titles = WordSet(draft.titles)
    notNames = WordSet(draft.notNames)
    betweenWords = WordSet(draft.betweenWords)
    notBetweenWords = WordSet(draft.notBetweenWords)
    numberWords = WordSet(draft.numberWords)
    streetWords = WordSet(draft.streetWords)
    monthWords = WordSet(draft.monthWords)
    glossary = WordSet(draft.glossary)
    examples = draft.examples
    informationExamples = draft.informationExamples
  }
}
