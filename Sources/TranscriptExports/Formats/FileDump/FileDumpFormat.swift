import Conversations

/// Conversations in Actiance's and Bloomberg's XML archives, which Mattermost writes, too.
///
/// Source: mattermost/mattermost, server/enterprise/message_export/actiance_export. A room is known by `RoomID` and has no end; parts of it
/// in several files are one thread. Who serves customers is said nowhere: agents are whom the user names, else those with a corporate
/// address where others have none.
enum FileDumpFormat: DraftFormat {
  static let format = ExportFormat.fileDump
  /// Names are declared where the archive has them. Who enters a room has not been given a conversation, who leaves has not closed one.
  static let capabilities = CapabilitySet([.botDistinction, .secondPrecision, .zonedTime, .agentName, .customerName])
  static let recordElements: Set<FieldName> = ["Conversation"]

  static func matches(rootElement name: String, namespace: String) -> Bool { name == "FileDump" }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { FileDumpReader(settings) }

  static func conversations(of draft: ConversationDraft) -> [ConversationDraft] {
    ArchiveThread.conversations(of: draft)
  }
}
