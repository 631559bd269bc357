import Conversations

/// What a repair makes of a world: conversations built anew, and availability that is added.
struct ChangedTranscript {
  /// A conversation with its changes.
  struct Edited {
    /// Its position in the world.
    var position: Int
    var conversation: Conversation
    /// For each event the name it had, or a new one.
    var names: [String]
  }

  var conversations: [Edited] = []
  var availability: [SampleWorld.Change] = []
  /// The names of the events that were changed, put in or taken out, with their conversation.
  var touched: Set<String> = []
}
