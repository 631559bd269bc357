/// What the lexicon files say, before it is compiled.
struct LexiconDraft {
  /// A phrase as written, and how it counts.
  struct Entry {
    var folded: [UInt8]
    var signal: Signal
    var place: PhrasePlace
    var isException: Bool
    var language: DetectedLanguage
  }

  /// A phrase of the lexicon of information kinds.
  struct InformationEntry: Hashable {
    var folded: [UInt8]
    var role: InformationRole
    var language: DetectedLanguage
  }

  var entries: [Entry] = []
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
