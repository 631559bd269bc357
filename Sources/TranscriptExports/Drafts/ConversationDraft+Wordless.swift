import Conversations

extension ConversationDraft {
  /// Whether an agent wrote something whose words the source does not have.
  var hasWordlessMessages: Bool {
    events.contains {
      $0.type == .message && $0.by == .agent && ($0.kind == .text || $0.kind == .interactive) && $0.text.isEmpty
        && !$0.isAutomatic
    }
  }

  /// Declares the language to be undetermined (BCP 47, `und`) if words of an agent are missing, or all messages are: what cannot be seen
  /// proves nothing.
  mutating func forgetLanguageWithoutWords() {
    if hasWordlessMessages || !events.contains(where: { $0.type == .message }) { language = "und" }
  }
}
