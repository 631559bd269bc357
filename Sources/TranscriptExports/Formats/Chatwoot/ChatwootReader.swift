import Conversations

/// Reads conversations, pages of conversations or messages, and webhooks of Chatwoot.
final class ChatwootReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    if let event = value["event"]?.text {
      return readWebhook(value, String(decoding: event, as: UTF8.self), &output)
    }
    let page = value["payload"] ?? value["data"]?["payload"]
    guard page != nil || value["message_type"] != nil || value["inbox_id"] != nil else {
      return output.reject(.wrongType, "The record is neither a conversation nor a message or webhook of Chatwoot.")
    }
    guard let page else { return readAny(value, &output) }
    for item in HelpDeskRecord.objects(page, &output) { readAny(item, &output) }
  }

  private func readAny(_ value: JSONValue, _ output: inout DraftOutput) {
    if value["message_type"] != nil {
      readMessage(value, &output)
    } else {
      readConversation(value, &output)
    }
  }

  private func readWebhook(_ value: JSONValue, _ event: String, _ output: inout DraftOutput) {
    switch event {
    case "message_created", "message_updated": readMessage(value, &output)
    case "conversation_created", "conversation_status_changed", "conversation_updated", "conversation_opened",
      "conversation_resolved":
      readConversation(value, &output, isChange: event != "conversation_created")
    default: output.setAside += 1
    }
  }

  private func readConversation(_ value: JSONValue, _ output: inout DraftOutput, isChange: Bool = false) {
    guard let id = value["id"]?.identifierText else {
      return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
    }
    var draft = ConversationDraft(
      source: ChatwootFormat.source, id: id, capabilities: ChatwootFormat.recordCapabilities)
    describe(value, &draft)
    if isChange {
      draft.capabilities.formUnion(ChatwootFormat.changeCapabilities)
      ChatwootChanges.add(value, to: &draft, &output)
    }
    for message in HelpDeskRecord.objects(value["messages"], &output) {
      ChatwootMessage.add(message, to: &draft, &output)
    }
    output.conversations.append(draft)
  }

  private func readMessage(_ value: JSONValue, _ output: inout DraftOutput) {
    let conversation = value["conversation"]
    let id = conversation?["id"] ?? conversation?["display_id"] ?? value["conversation_id"]
    guard let id = id?.identifierText else {
      return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
    }
    var draft = ConversationDraft(
      source: ChatwootFormat.source, id: id, capabilities: ChatwootFormat.recordCapabilities)
    if let conversation { describe(conversation, &draft) }
    draft.brand = value["account"]?.string("name") ?? ""
    draft.site = value["inbox"]?.string("name") ?? ""
    ChatwootMessage.add(value, to: &draft, &output)
    output.conversations.append(draft)
  }

  /// What a conversation says of itself, with or without its messages.
  private func describe(_ value: JSONValue, _ draft: inout ConversationDraft) {
    let meta = value["meta"]
    draft.channel = Self.channel(meta?.string("channel").nonEmpty ?? value.string("channel"))
    draft.language =
      value["additional_attributes"]?.string("conversation_language").nonEmpty
      ?? value["additional_attributes"]?["browser"]?.string("browser_language") ?? ""
    ChatwootMessage.readCustomer(meta?["sender"], into: &draft)
    ChatwootMessage.describe(meta?["assignee"], in: &draft)
    guard let at = HelpDeskTime.text(value["created_at"]) else { return }
    var started = EventDraft(.started, at: at)
    started.identity = "created"
    draft.events.append(started)
  }

  private static func channel(_ name: String) -> Channel? {
    switch name {
    case "Channel::Whatsapp": .whatsapp
    case "Channel::WebWidget": .chat
    case "Channel::FacebookPage": .messenger
    case "Channel::Instagram": .instagram
    case "Channel::Sms": .sms
    case "Channel::Email": .email
    case "Channel::Telegram": .telegram
    case "Channel::TwitterProfile": .twitter
    case "Channel::Voice": .voice
    case "Channel::Line", "Channel::Tiktok": .other
    // Twilio's and one's own interface carry several media.
    default: nil
    }
  }
}
