import Conversations

/// Reads conversations and messages of Genesys Cloud.
final class GenesysReader: DraftReader {
  private static let source = "genesys-cloud"

  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    guard let id = value["conversationId"]?.identifierText else {
      return output.reject(
        .noIdentifier,
        "A message does not name its conversation; export it with \"conversationId\", or put that beside its list.")
    }
    var draft = ConversationDraft(source: Self.source, id: id, capabilities: GenesysCloudFormat.momentCapabilities)
    if value["participants"] != nil {
      var legs = GenesysParticipants(value)
      legs.read(into: &draft, &output)
      // Calls have no words to analyse.
      if !legs.isWritten, value["messages"] == nil, value["entities"] == nil { return output.setAside += 1 }
    }
    if let messages = value["messages"] ?? value["entities"] {
      for message in HelpDeskRecord.objects(messages, &output) { GenesysMessage.add(message, to: &draft, &output) }
    } else if value["participants"] == nil {
      GenesysMessage.add(value, to: &draft, &output)
    }
    guard !draft.events.isEmpty else {
      if output.problems.isEmpty { output.setAside += 1 }
      return
    }
    output.conversations.append(draft)
  }
}
