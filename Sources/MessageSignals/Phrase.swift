/// A phrase of a lexicon file, ready to be searched for.
struct Phrase: Sendable {
  /// What it shows.
  var signal: Signal
  /// Where it counts.
  var place: PhrasePlace
  /// Whether it only keeps shorter phrases of its signal from counting.
  var isException: Bool
  /// Number of folded bytes.
  var length: UInt16
  /// Of a half of a phrase with a gap ("have a ... day"): the phrase's number, from 1; 0 of a whole phrase.
  var gap: UInt16 = 0
  /// Of a half: whether it is the first.
  var opensGap = false
  /// The languages of the conversations in which it counts.
  var languages: LanguageSet
  /// Of a phrase that names information: what it is for; its signal, place and exception mean nothing then.
  var information: InformationRole?
}
