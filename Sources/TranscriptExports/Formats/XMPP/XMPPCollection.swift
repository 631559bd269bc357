import Conversations

/// One collection of XEP-0136: messages whose times are seconds since the message before.
struct XMPPCollection {
  let named: NamedAgents
  /// Who owns the archive, if the user names one agent.
  let owner: String
  private var clock: Int64 = 0

  init(named: NamedAgents, owner: String) {
    self.named = named
    self.owner = owner
  }

  mutating func read(_ chat: XMLTree, into output: inout DraftOutput) {
    let with = chat.attribute("with") ?? ""
    guard !with.isEmpty, let start = chat.attribute("start"), !start.isEmpty else {
      return output.reject(.noIdentifier, "The collection lacks \"with\" or \"start\", which identify it.")
    }
    guard let begun = Self.instant(start) else {
      return output.reject(.impossibleTime, "The collection's \"start\" cannot be read.")
    }
    clock = begun
    var draft = ConversationDraft(
      source: "xmpp-archive", id: "\(with) \(WrittenInstant.text(begun))", capabilities: XMPPArchiveFormat.capabilities)
    draft.channel = .chat
    // In a room many write under names of their own.
    if !chat.children.contains(where: { $0.name == "from" && $0.attribute("name") ?? $0.attribute("jid") != nil }) {
      draft.customer.id = XMPPAddress(with).bare
    }
    for part in chat.children {
      switch part.name {
      case "from", "to": add(part, &draft, &output)
      case "note": addNote(part, &draft)
      case "previous", "next", "set": break
      default: draft.unknownCount += 1
      }
    }
    guard draft.events.contains(where: { $0.type == .message }) else {
      // Lists of collections name them without messages.
      if chat.children.isEmpty { return output.setAside += 1 }
      return output.reject(.noEvents, "The collection holds no message that can be used.")
    }
    if !owner.isEmpty, draft.events.contains(where: { $0.agent == owner }) { draft.describe(AgentDraft(id: owner)) }
    output.conversations.append(draft)
  }

  private mutating func add(_ part: XMLTree, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard advance(to: part) else {
      return output.reject(.impossibleTime, "A message of the collection has no time that can be read.")
    }
    // Signs of typing are archived without a body.
    guard let body = part.child("body") else { return draft.unknownCount += 1 }
    let written = part.attribute("name") ?? part.attribute("jid") ?? ""
    let isAgent = part.name == "to" || named.contain([written, part.attribute("jid") ?? ""])
    draft.events.append(
      .message(
        at: WrittenInstant.text(clock), by: isAgent ? .agent : .customer,
        agent: isAgent ? written.nonEmpty ?? owner : "", text: body.trimmedText))
  }

  /// A private remark of the archive's owner.
  private func addNote(_ note: XMLTree, _ draft: inout ConversationDraft) {
    let time = note.attribute("utc").flatMap { Self.instant($0) } ?? clock
    var event = EventDraft(.note, at: WrittenInstant.text(time), by: .agent, agent: owner)
    event.text = note.trimmedText
    draft.events.append(event)
  }

  /// Moves the clock on to a message; false if its time cannot be read, and the clock stays.
  private mutating func advance(to part: XMLTree) -> Bool {
    if let utc = part.attribute("utc") {
      guard let time = Self.instant(utc) else { return false }
      clock = time
      return true
    }
    guard let written = part.attribute("secs"), let seconds = Int64(written), seconds >= 0 else { return false }
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    guard !overflow, product < 1 << 50, ExportInstant.milliseconds(clock + product) != nil else { return false }
    clock += product
    return true
  }

  private static func instant(_ text: String) -> Int64? {
    var text = text
    guard let time = text.withUTF8({ ExportInstant.written($0) }), time.precision < .minute else { return nil }
    return time.milliseconds
  }
}
