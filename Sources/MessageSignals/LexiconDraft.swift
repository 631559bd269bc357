/// What the lexicon files say, before it is compiled.
struct LexiconDraft {
  /// A phrase as written, and how it counts.
  struct Entry {
    var folded: FoldedPhrases.Place
    var signal: Signal
    var place: PhrasePlace
    var rank = Rank.phrase
    var language: DetectedLanguage
    /// Of a half of a phrase with a gap: the phrase's number, from 1; 0 of a whole phrase.
    var gap: UInt16 = 0
    /// Of a half: whether it is the first.
    var opensGap = false

    /// Which entry wins over an equal one of its signal: the first.
    enum Rank: CaseIterable {
      /// As written.
      case phrase
      /// Keeps others from counting.
      case exception
      /// With a typing error; it may be another word, which an exception says.
      case slip
    }
  }

  /// A phrase of the lexicon of information kinds.
  struct InformationEntry {
    var folded: FoldedPhrases.Place
    var role: InformationRole
    var language: DetectedLanguage
  }

  /// How many phrases with a gap there can be: a compiled half names its whole in 15 bits.
  static let mostGaps: UInt16 = 0x7FFF

  /// The folded phrases of all entries.
  var texts = FoldedPhrases()
  var entries: [Entry] = []
  /// Number of phrases with a gap.
  var gapCount: UInt16 = 0
  var information: [InformationEntry] = []
  var informationExamples: [InformationExample] = []
  var betweenWords: [[UInt8]] = []
  var notBetweenWords: [[UInt8]] = []
  var numberWords: [[UInt8]] = []
  var streetWords: [[UInt8]] = []
  var monthWords: [[UInt8]] = []
  var glossary: [[UInt8]] = []
  var functionWords: [DetectedLanguage: [[UInt8]]] = [:]
  var examples: [LexiconExample] = []
  var firstNames: [[UInt8]] = []
  var ambiguousNames: [[UInt8]] = []
  var titles: [[UInt8]] = []
  var notNames: [[UInt8]] = []
}
