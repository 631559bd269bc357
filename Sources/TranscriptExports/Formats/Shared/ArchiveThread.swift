import Conversations

/// Rooms and threads that never end, cut where somebody writes anew after a long silence.
enum ArchiveThread {
  /// The conversations of a thread; one that was never silent for long keeps its name.
  static func conversations(of thread: ConversationDraft) -> [ConversationDraft] {
    let parts = WhatsAppThread.conversations(of: thread)
    return parts.count > 1 ? parts : [thread]
  }
}
