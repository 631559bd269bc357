import Conversations

/// Chat transcripts of Google's CCAI Platform.
///
/// Source: docs.cloud.google.com, ccai-platform, chat-transcript-metadata. The words of notices are not documented, so that they are kept as
/// unknown events; `assigned_at` says when, not to whom.
enum GoogleCCAIFormat: DraftFormat {
  static let format = ExportFormat.googleCCAI
  /// Names are declared where entries have them.
  static let capabilities = CapabilitySet([.botDistinction, .agentName, .secondPrecision, .zonedTime])

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.isRootArray ? outline.recordNames : outline.topNames
    return names.contains("entries") && !names.isDisjoint(with: ["comm_id", "comm_type", "transcript_version"])
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { GoogleCCAIReader() }
}
