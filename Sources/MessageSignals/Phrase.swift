/// A phrase of a lexicon file, ready to be searched for.
struct Phrase: Sendable {
  /// For whom it counts.
  var audience = PhraseAudience.everybody
  /// What it shows.
  var signal = Signal.asks
  /// Where it counts.
  var place = PhrasePlace.any
  /// Whether it only keeps shorter phrases of its signal from counting.
  var isException = false
  /// Of a half of a phrase with a gap ("have a ... day") the whole's number, negative of a second half; 0 of a whole phrase.
  var gap: Int16 = 0
  /// Of a phrase that names information: what it is for; its signal, place and exception mean nothing then.
  var information: InformationRole?
}
