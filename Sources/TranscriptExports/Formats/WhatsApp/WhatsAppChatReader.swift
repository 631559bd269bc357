import CSimdjson
import Conversations

/// Reads an exported chat: the messages of one customer, or of a group of them, with the agents whom the user names.
final class WhatsAppChatReader: DraftReader {
  private let agentNames: Set<String>
  private let settings: ImportSettings

  init(_ settings: ImportSettings) {
    self.settings = settings
    agentNames = Set(settings.agentNames.map { Self.folded($0) })
  }

  private static func folded(_ name: String) -> String { WhatsAppChatEntry.name(name).lowercased() }

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    let entries = entries(of: record, &output)
    var names: [String] = []
    var seen: Set<String> = []
    for case let name? in entries.map(\.author) where seen.insert(Self.folded(name)).inserted { names.append(name) }
    guard !entries.isEmpty else {
      return output.reject(.noEvents, "The chat holds no message with a date and a time.")
    }
    guard !agentNames.isEmpty else {
      return output.reject(
        .noIdentifier,
        "The chat does not say who the agents are; give each with --agent NAME as the chat shows it (it shows \(Self.count(names)))."
      )
    }
    guard names.contains(where: { agentNames.contains(Self.folded($0)) }) else {
      return output.reject(
        .noIdentifier,
        "No name given with --agent stands in the chat, which shows \(Self.count(names)); write it as the chat does.")
    }
    var thread = self.thread(entries, names)
    let calendar = WhatsAppChatCalendar(entries.map(\.header), setting: settings.isDayFirst)
    for entry in entries {
      guard let at = calendar.written(entry.header) else {
        output.reject(.impossibleTime, "A line of the chat begins with a day or an hour that does not exist.")
        continue
      }
      thread.events.append(event(entry, at))
    }
    if let first = thread.events.first {
      // Another customer may have the same name.
      thread.customer.id = "\(thread.id) \(first.at.prefix(10))"
    }
    output.conversations += WhatsAppThread.conversations(of: thread, nameLength: 16)
  }

  private static func count(_ names: [String]) -> String { names.count == 1 ? "1 name" : "\(names.count) names" }

  private func entries(of record: UnsafeBufferPointer<UInt8>, _ output: inout DraftOutput) -> [WhatsAppChatEntry] {
    var entries: [WhatsAppChatEntry] = []
    for bytes in record.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = UnsafeBufferPointer(rebasing: bytes)
      if let start = line.baseAddress, debrief_utf8_is_valid(start, line.count) == 0 {
        output.reject(.invalidEncoding, "A line of the chat holds bytes that are no UTF-8; export it again.")
        continue
      }
      if let header = WhatsAppChatHeader(line), entries.first.map({ $0.header.shape == header.shape }) ?? true {
        entries.append(WhatsAppChatEntry(header))
      } else if !entries.isEmpty {
        let text = String(decoding: line, as: UTF8.self).unicodeScalars
          .filter { !WhatsAppChatScanner.isInvisible($0) }
        entries[entries.count - 1].furtherLines.append(String(String.UnicodeScalarView(text)))
      }
    }
    return entries
  }

  private func thread(_ entries: [WhatsAppChatEntry], _ names: [String]) -> ConversationDraft {
    let agents = names.filter { agentNames.contains(Self.folded($0)) }
    let customers = names.filter { !agentNames.contains(Self.folded($0)) }
    var thread = ConversationDraft(
      source: "whatsapp-chat", id: customers.sorted().joined(separator: ", "),
      capabilities: WhatsAppChatFormat.capabilities)
    if thread.id.isEmpty { thread.id = agents.sorted().joined(separator: ", ") }
    thread.channel = .whatsapp
    thread.timeZone = settings.siteZone
    for agent in agents { thread.describe(AgentDraft(id: agent, name: agent)) }
    if entries.allSatisfy({ $0.header.seconds != nil }) { thread.capabilities.insert(CapabilitySet(.secondPrecision)) }
    // With several customers in a group nobody can tell whose name is meant.
    guard customers.count == 1 else { return thread }
    let phone = WhatsAppMessage.phone(customers[0])
    if phone.hasPrefix("+") {
      thread.customer.phone = phone
    } else {
      thread.customer.setName(customers[0])
      thread.capabilities.insert(CapabilitySet(.customerName))
    }
    return thread
  }

  private func event(_ entry: WhatsAppChatEntry, _ at: String) -> EventDraft {
    let name = entry.author ?? ""
    let isAgent = agentNames.contains(Self.folded(name))
    let author: EventAuthor = isAgent ? .agent : .customer
    switch entry.meaning {
    case .message(let kind, let text):
      return .message(at: at, by: author, agent: isAgent ? name : "", text: text, kind: kind)
    case .deleted:
      var event = EventDraft.unknown("deleted", at: at)
      event.by = author
      event.agent = isAgent ? name : ""
      return event
    case .notice(let text):
      var note = EventDraft(.note, at: at, by: .system)
      note.text = text
      return note
    }
  }
}
