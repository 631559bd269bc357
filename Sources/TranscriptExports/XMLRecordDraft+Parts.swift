import CLibXML2
import Conversations

extension XMLRecordDraft {
  /// Reads an element directly inside a conversation: the customer, an agent or an event.
  func startPart(_ element: XMLElement, _ builder: ConversationBuilder) {
    guard element.isTranscript else {
      builder.unknownCount += 1
      return
    }
    if builder.isRejected { return }
    switch element.name {
    case "customer":
      for attribute in element.attributes
      where attribute.isPrefixed || !builder.setCustomer(attribute.name, attribute.value) { builder.unknownCount += 1 }
    case "agent": readAgent(element, builder)
    default: readEvent(element, builder)
    }
  }

  private func readAgent(_ element: XMLElement, _ builder: ConversationBuilder) {
    var id = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    for attribute in element.attributes where !attribute.isPrefixed && attribute.name == "id" { id = attribute.value }
    guard !id.isEmpty else { return builder.reject(.wrongType, "An agent has no \"id\"; give each one.") }
    let agent = Int(builder.agent(id))
    for attribute in element.attributes where attribute.isPrefixed || attribute.name != "id" {
      if attribute.isPrefixed || !builder.setAgent(agent, attribute.name, attribute.value) { builder.unknownCount += 1 }
    }
  }

  private func readEvent(_ element: XMLElement, _ builder: ConversationBuilder) {
    var fields = TranscriptEventFields()
    fields.type = element.nameBytes
    for attribute in element.attributes {
      let name = attribute.name
      if attribute.isPrefixed {
        builder.unknownCount += 1
      } else if name == "automatic" || name == "proactive" {
        guard let flag = Self.flag(attribute.value) else {
          builder.reject(.wrongType, "The field \"\(name.text)\" of an event is neither true nor false.")
          return
        }
        _ = fields.set(name, flag)
      } else if name == "type" || !fields.set(name, attribute.value), !TranscriptEventFields.isNumeric(name) {
        builder.unknownCount += 1
      }
    }
    let kind = TranscriptVocabulary.eventKind(element.name)
    guard let event = builder.addEvent(fields) else { return }
    switch kind {
    case .message, .note, .survey, .unknown, nil:
      textEvent = event
      text = .empty
    default: break
    }
  }

  private static func flag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    switch FieldName(bytes) {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}
