import Conversations

extension ExportFormat {
  /// Members of a JSON document whose arrays (or objects) hold the records; the document itself is the record if none of them is there.
  var recordMembers: Set<FieldName> {
    switch self {
    case .transcriptJSON, .transcriptNDJSON: ["conversations", "availability"]
    case .iAdvizeREST, .iAdvizeSidecar: ["data"]
    default: DraftFormats.draftFormat(self)?.recordMembers ?? []
    }
  }
}
