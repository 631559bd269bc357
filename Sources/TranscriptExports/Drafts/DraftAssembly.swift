import Conversations

/// Makes one conversation of all that the records of an export say of it.
public enum DraftAssembly {
  /// The records of one conversation put together and put right, in the order they were read; there is at least one.
  public static func assemble(
    _ parts: [ConversationDraft], format: ExportFormat, people: PeopleDirectory
  ) -> DraftMerge {
    var merge = DraftMerge(parts)
    if let format = DraftFormats.draftFormat(format) { merge.finish(format, people) }
    return merge
  }

  /// What the records of one conversation have in common: equal keys, equal conversations.
  public static func key(of draft: ConversationDraft) -> String {
    "\(draft.source)\u{0}\(draft.id)"
  }
}
