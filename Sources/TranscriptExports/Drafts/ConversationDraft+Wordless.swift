import Conversations

extension ConversationDraft {
  /// Whether an agent wrote something whose words the source does not have.
  var hasWordlessMessages: Bool {
    events.contains {
      $0.type == .message && $0.by == .agent && ($0.kind == .text || $0.kind == .interactive) && $0.text.isEmpty
        && !$0.isAutomatic
    }
  }

  /// Declares the language to be undetermined (BCP 47, `und`) if words of an agent are missing: rules on words must not blame anybody for
  /// a greeting that cannot be seen.
  mutating func silenceWordRules() {
    if hasWordlessMessages { language = "und" }
  }
}
