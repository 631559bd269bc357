import Conversations

/// Reads one discussion of iAdvize's older XML.
final class IAdvizeXMLReader: DraftReader {
  private let trees = XMLTreeReader()
  private let timeZone: String

  /// Times are local; the vendor is French.
  init(_ settings: ImportSettings) { timeZone = settings.siteZone }

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch trees.read(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let chat): read(chat, website: header.attributes["website"] ?? "", into: &output)
    }
  }

  private func read(_ chat: XMLTree, website: String, into output: inout DraftOutput) {
    guard let id = chat.attribute("id"), !id.isEmpty else {
      return output.reject(.noIdentifier, "The discussion has no \"id\".")
    }
    var draft = ConversationDraft(source: "iadvize-xml \(website)", id: id, capabilities: [])
    draft.channel = .chat
    draft.site = website
    draft.timeZone = timeZone
    let agent = chat.child("operator")?.trimmedText ?? ""
    if !agent.isEmpty {
      draft.describe(AgentDraft(id: agent, name: agent))
      draft.capabilities = IAdvizeXMLFormat.capabilities
    }
    var clock = IAdvizeXMLClock(beginning: chat.child("datetime")?.trimmedText ?? "")
    if let begun = clock.beginning { draft.events.append(EventDraft(.started, at: begun)) }
    for part in chat.children {
      switch part.name {
      case "operator", "datetime", "duration": break
      case "history":
        for entry in part.children { add(entry, agent, &clock, &draft, &output) }
      default: draft.unknownCount += 1
      }
    }
    guard draft.events.contains(where: { $0.type == .message }) else {
      return output.reject(.noEvents, "The discussion holds no message that can be used.")
    }
    if clock.hasSeconds { draft.capabilities.insert(CapabilitySet(.secondPrecision)) }
    output.conversations.append(draft)
  }

  private func add(
    _ entry: XMLTree, _ agent: String, _ clock: inout IAdvizeXMLClock, _ draft: inout ConversationDraft,
    _ output: inout DraftOutput
  ) {
    let written = entry.attribute("time") ?? ""
    let isNotice = entry.name != "visitor" && entry.name != "operator"
    // A notice without a time of its own happened when the entry before it did.
    guard let at = clock.next(written) ?? (isNotice ? clock.latest : nil) else {
      return isNotice
        ? draft.unknownCount += 1
        : output.reject(.impossibleTime, "A message of the discussion has no time that can be read.")
    }
    let text = entry.trimmedText
    switch entry.name {
    case "visitor": draft.events.append(.message(at: at, by: .customer, text: text))
    case "operator": draft.events.append(.message(at: at, by: .agent, agent: agent, text: text))
    default:
      var notice = EventDraft(.note, at: at, by: .system)
      notice.text = text.isEmpty ? entry.name : text
      draft.events.append(notice)
    }
  }
}
