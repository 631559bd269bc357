/// Where in a message a phrase counts.
package enum PhrasePlace: String, CaseIterable, Sendable {
  /// Anywhere.
  case any
  /// As the first words of the message, after handles and emojis.
  case first
  /// Among the first words of the message, after handles and emojis.
  case start
  /// In the last words of the message; a signature may follow.
  case end
  /// As the whole message, apart from punctuation, emojis and other courtesy.
  case alone
  /// In a message that says nothing else: after nothing but other courtesy, with at most three words behind it.
  case brief
}
