/// All lexicons, compiled: one automaton of all phrases of all signals and languages. Immutable; all workers share it.
public struct SignalLexicon: Sendable {
  let phrases: [Phrase]
  /// Of each phrase that is a half of one with a gap the whole's number, negative for a second half; else 0.
  let gaps: [Int16]
  /// Number of phrases with a gap.
  let gapCount: Int
  /// Finds the phrases.
  let automaton: PhraseAutomaton
  /// Finds the function words; for conversations whose language is not declared, as far as it takes to tell it.
  let wordAutomaton: PhraseAutomaton
  /// The languages of the function words, in the order of their numbers.
  let wordLanguages: [DetectedLanguage]
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

  init(_ draft: LexiconDraft, _ dictionaries: SpellingDictionaries) {
    self.dictionaries = dictionaries
    // Of a phrase listed twice for a signal the phrase wins over the exception, that over a slip of another word, and the first place.
    var phrases: [Phrase] = []
    var folded: [[UInt8]] = []
    var seen: Set<[UInt8]> = []
    for rank in LexiconDraft.Entry.Rank.allCases {
      for entry in draft.entries where entry.rank == rank {
        guard entry.folded.count < 512, seen.insert(entry.key).inserted else {
          continue
        }
        phrases.append(
          Phrase(
            signal: entry.signal, place: entry.place, isException: entry.rank == .exception,
            length: UInt16(entry.folded.count), gap: entry.gap, opensGap: entry.opensGap))
        folded.append(entry.folded)
      }
    }
    var seenInformation: Set<LexiconDraft.InformationEntry> = []
    for entry in draft.information where entry.folded.count < 512 && seenInformation.insert(entry).inserted {
      phrases.append(
        Phrase(
          signal: .asks, place: .any, isException: false, length: UInt16(entry.folded.count), information: entry.role))
      folded.append(entry.folded)
    }
    self.phrases = phrases
    gapCount = Int(draft.gapCount)
    gaps = phrases.map { $0.opensGap ? Int16($0.gap) : -Int16($0.gap) }
    automaton = PhraseAutomaton(folded)
    var words: [[UInt8]] = []
    var languages: [DetectedLanguage] = []
    for language in [DetectedLanguage.fr, .en] {
      for word in draft.functionWords[language] ?? [] {
        words.append(word)
        languages.append(language)
      }
    }
    wordLanguages = languages
    wordAutomaton = PhraseAutomaton(words)
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
