/// What the lexicon files say, before it is compiled.
struct LexiconDraft {
  /// A phrase as written, and how it counts.
  struct Entry {
    var folded: [UInt8]
    var signal: Signal
    var place: PhrasePlace
    var isException: Bool
  }

  var entries: [Entry] = []
  var functionWords: [DetectedLanguage: [[UInt8]]] = [:]
  var examples: [LexiconExample] = []
  var firstNames: [[UInt8]] = []
  var ambiguousNames: [[UInt8]] = []
  var titles: [[UInt8]] = []
  var notNames: [[UInt8]] = []
}
