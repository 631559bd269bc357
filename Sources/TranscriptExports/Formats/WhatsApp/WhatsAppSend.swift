import Conversations

/// A stored request to send a message, with its answer and time beside it where they were stored too.
///
/// The request is the vendor's; around it everybody writes what he likes. Looked for are the answer (`response`), the line
/// (`phone_number_id`, or the address of the request), and a time.
struct WhatsAppSend {
  private let record: JSONValue
  private let request: JSONValue
  private let answer: JSONValue

  /// The request that a record holds; nil if it holds none.
  init?(_ record: JSONValue) {
    let candidates = [record, record["request"], record["body"], record["payload"], record["request"]?["body"]]
    guard
      let request = candidates.compactMap({ $0 }).first(where: {
        $0["messaging_product"] != nil && $0["to"] != nil
      })
    else { return nil }
    self.record = record
    self.request = request
    answer = record["response"]?["body"] ?? record["response"] ?? record
  }

  /// Adds the message, or says why it cannot be used.
  func read(into output: inout DraftOutput) {
    let reached = answer["contacts"]?.elements.first { $0["wa_id"] != nil }?["wa_id"]?.identifierText
    guard let line, let customer = reached ?? request["to"]?.identifierText,
      var draft = WhatsAppLine(line, "").thread(of: customer, [])
    else {
      return output.reject(
        .noIdentifier,
        "A stored request does not say which line sent it to whom; store \"phone_number_id\" beside it.")
    }
    let id =
      answer["messages"]?.elements.first { $0["id"] != nil }?["id"]?.identifierText
      ?? record["message_id"]?.identifierText ?? record["wamid"]?.identifierText ?? ""
    let at = time
    guard !at.isEmpty || !id.isEmpty else {
      return output.reject(
        .impossibleTime, "A stored request has neither a time nor the answer's message id; store one of them beside it."
      )
    }
    let content = WhatsAppMessage.content(of: request)
    if !content.isKnown { draft.unknownCount += 1 }
    var event = EventDraft.message(at: at, by: .agent, id: id, text: content.text, kind: content.kind)
    event.template = content.template
    if let error = answer["error"], error.isObject {
      event.delivery = .failed
      event.errorCode = error["code"]?.identifierText ?? ""
    }
    draft.events = [event]
    output.conversations.append(draft)
  }

  private var line: String? {
    for place in [record, request, record["metadata"], record["request"]].compactMap({ $0 }) {
      if let id = place["phone_number_id"]?.identifierText { return id }
    }
    for name: StaticString in ["url", "path"] {
      let address = (record[name] ?? record["request"]?[name])?.string ?? ""
      // …/v23.0/106540352242922/messages
      let parts = address.split(separator: "/")
      if parts.count >= 2, parts.last == "messages", parts[parts.count - 2].allSatisfy(\.isNumber) {
        return String(parts[parts.count - 2])
      }
    }
    return nil
  }

  /// When the message was sent, by whichever clock was stored; empty if none was.
  private var time: String {
    for name: StaticString in ["timestamp", "sent_at", "created_at", "time", "at"] {
      guard let value = record[name] else { continue }
      if let written = ExportInstant.written(value), written.isZoned { return written.text }
      if let instant = ExportInstant.seconds(value) { return instant }
      if let milliseconds = value.integer, let text = ExportInstant.milliseconds(milliseconds) { return text }
    }
    return ""
  }
}
