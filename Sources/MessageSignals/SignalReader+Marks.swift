extension SignalReader {
  /// Finds three or more exclamation or question marks in a row, and whether any sentence is ended by a mark.
  ///
  /// An emoji after the last word, or after the last before the signature, ends a sentence too.
  func readMarks(_ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask) {
    if let marks = survey.excessMarks {
      add(.excessMarks, from: marks.lowerBound, to: marks.upperBound, &signals, &mask)
    }
    if survey.hasSentenceMark || endsWithEmoji(text) { mask.insert(.sentenceMark) }
  }

  private func endsWithEmoji(_ text: MessageText) -> Bool {
    guard survey.lastEmojiEnd >= 0 else { return false }
    if survey.isWordless(from: survey.lastEmojiEnd, to: text.count) { return true }
    guard let signature, survey.lastEmojiEnd <= signature.lowerBound else { return false }
    return survey.isWordless(from: survey.lastEmojiEnd, to: signature.lowerBound)
  }
}
