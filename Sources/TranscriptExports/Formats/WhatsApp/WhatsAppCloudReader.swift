import Conversations

/// Reads webhooks of the Cloud API, whole or by entry, and stored requests to send.
final class WhatsAppCloudReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch parser.parse(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let value):
      guard value.isObject else { return output.reject(.wrongType, "The record is no JSON object.") }
      read(value, depth: 0, into: &output)
    }
  }

  private func read(_ value: JSONValue, depth: Int, into output: inout DraftOutput) {
    if let entries = value["entry"] {
      for entry in entries.elements { readEntry(entry, into: &output) }
    } else if value["changes"] != nil {
      readEntry(value, into: &output)
    } else if value["value"]?["messaging_product"] != nil {
      readChange(value, into: &output)
    } else if value["messaging_product"] != nil, value["metadata"] != nil {
      readValue(value, into: &output)
    } else if let send = WhatsAppSend(value) {
      send.read(into: &output)
    } else if value["messaging_product"] != nil {
      // Read receipts and typing signs are requests too.
      output.setAside += 1
    } else if let inner = Self.inner(of: value), depth == 0 {
      // Logs often put the body beside its HTTP headers.
      read(inner, depth: 1, into: &output)
    } else {
      output.reject(.wrongType, "The record is neither a webhook of the Cloud API nor a request to send.")
    }
  }

  private static func inner(of value: JSONValue) -> JSONValue? {
    for (_, member) in value.members
    where member["entry"] != nil || member["changes"] != nil || member["messaging_product"] != nil { return member }
    return nil
  }

  private func readEntry(_ entry: JSONValue, into output: inout DraftOutput) {
    guard let changes = entry["changes"], changes.isArray else {
      return output.reject(.wrongType, "An entry of the webhook has no \"changes\".")
    }
    for change in changes.elements { readChange(change, into: &output) }
  }

  private func readChange(_ change: JSONValue, into output: inout DraftOutput) {
    guard let value = change["value"], value.isObject else {
      return output.reject(.wrongType, "A change of the webhook has no \"value\".")
    }
    readValue(value, into: &output)
  }

  private func readValue(_ value: JSONValue, into output: inout DraftOutput) {
    let hasContent = value["messages"] ?? value["statuses"] ?? value["message_echoes"]
    guard hasContent != nil else {
      // Templates approved, accounts updated, errors of the account: nothing of a conversation.
      output.setAside += 1
      return
    }
    let metadata = value["metadata"]
    let number = metadata?.string("display_phone_number") ?? ""
    guard let line = metadata?["phone_number_id"]?.identifierText ?? (number.isEmpty ? nil : number) else {
      return output.reject(.noIdentifier, "The webhook does not say which line it is about (\"phone_number_id\").")
    }
    let contacts = value["contacts"].map { Array($0.elements) } ?? []
    for message in value["messages"]?.elements ?? value.elements {
      let customer = message["from"]?.identifierText ?? message["from_user_id"]?.identifierText
      add(message, of: customer, by: .customer, WhatsAppLine(line, number), contacts, into: &output)
    }
    for message in value["message_echoes"]?.elements ?? value.elements {
      let customer = message["to"]?.identifierText ?? message["to_user_id"]?.identifierText
      add(message, of: customer, by: .agent, WhatsAppLine(line, number), contacts, into: &output)
    }
    for status in value["statuses"]?.elements ?? value.elements {
      add(status, WhatsAppLine(line, number), contacts, into: &output)
    }
  }

  private func add(
    _ message: JSONValue, of customer: String?, by author: EventAuthor, _ line: WhatsAppLine, _ contacts: [JSONValue],
    into output: inout DraftOutput
  ) {
    guard var draft = line.thread(of: customer, contacts) else {
      return output.reject(.noIdentifier, "A message does not say who the customer is.")
    }
    guard let at = ExportInstant.seconds(message["timestamp"]) else {
      return output.reject(.impossibleTime, "A message has no \"timestamp\" in seconds since 1970 that can be used.")
    }
    let id = message["id"]?.identifierText ?? ""
    let type = message.string("type")
    switch type {
    case "system":
      var note = EventDraft(.note, at: at, by: .system)
      note.id = id
      note.text = message["system"]?.string("body") ?? ""
      draft.events = [note]
    case "edit", "revoke":
      var event = EventDraft.unknown(type, at: at)
      event.by = author
      event.id = id
      event.text = message["edit"]?["message"]?["text"]?.string("body") ?? ""
      draft.events = [event]
    default:
      let content = WhatsAppMessage.content(of: message)
      if !content.isKnown { draft.unknownCount += 1 }
      var event = EventDraft.message(at: at, by: author, id: id, text: content.text, kind: content.kind)
      event.template = content.template
      draft.events = [event]
    }
    output.conversations.append(draft)
  }

  private func add(
    _ status: JSONValue, _ line: WhatsAppLine, _ contacts: [JSONValue], into output: inout DraftOutput
  ) {
    let customer = status["recipient_id"]?.identifierText ?? status["recipient_user_id"]?.identifierText
    guard let id = status["id"]?.identifierText, var draft = line.thread(of: customer, contacts) else {
      return output.reject(.noIdentifier, "A status does not say whose message it is about.")
    }
    guard let at = ExportInstant.seconds(status["timestamp"]) else {
      return output.reject(.impossibleTime, "A status has no \"timestamp\" in seconds since 1970 that can be used.")
    }
    let name = status.string("status")
    let delivery: DeliveryStatus? =
      switch name {
      case "sent": .sent
      case "delivered": .delivered
      case "read", "played": .read
      case "failed": .failed
      default: nil
      }
    guard let delivery else {
      draft.events = [.unknown(name.isEmpty ? "status" : name, at: at)]
      return output.conversations.append(draft)
    }
    var event = EventDraft(.status, at: at)
    event.id = id
    event.delivery = delivery
    for error in status["errors"]?.elements ?? status.elements where event.errorCode.isEmpty {
      event.errorCode = error["code"]?.identifierText ?? ""
    }
    event.reason = status["pricing"]?.string("category") ?? ""
    if event.reason.isEmpty { event.reason = status["conversation"]?["origin"]?.string("type") ?? "" }
    draft.events = [event]
    output.conversations.append(draft)
  }
}
