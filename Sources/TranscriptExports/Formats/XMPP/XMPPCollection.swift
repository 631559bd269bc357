import Conversations

/// One collection of XEP-0136: messages whose times are seconds since the message before.
///
/// Its owner is the agent, unless the user names the one whom he wrote with.
struct XMPPCollection {
  let named: NamedAgents
  /// Whose archive it is; empty if it does not say.
  let owner: String
  private var clock: Int64 = 0
  /// With whom the owner wrote, if that is an agent; else empty.
  private var peerAgent = ""

  init(named: NamedAgents, owner: String) {
    self.named = named
    self.owner = owner
  }

  private static let noOwner =
    "The archive does not say whose it is, and nobody in it was named with --agent NAME; read it in a run without --agent."

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
    let peer = XMPPAddress(with)
    // In a room many write under names of their own.
    let isRoom = chat.children.contains { $0.name == "from" && !Self.writers(of: $0).isEmpty }
    if !isRoom, named.contain([peer.bare, peer.resource]) {
      // Colleagues among themselves.
      if named.contain([owner]) { return output.setAside += 1 }
      peerAgent = peer.bare
    }
    if !isRoom { draft.customer.id = peerAgent.isEmpty ? peer.bare : owner }
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
    guard isCredited(chat, draft) else { return output.reject(.noIdentifier, Self.noOwner) }
    output.conversations.append(draft)
  }

  /// Whether what agents wrote is somebody's, or nobody was named whose it could be: a name that the user gave may be meant for another
  /// file.
  private func isCredited(_ chat: XMLTree, _ draft: ConversationDraft) -> Bool {
    if named.isEmpty || chat.children.contains(where: { named.contain(Self.writers(of: $0)) }) { return true }
    return !draft.events.contains { $0.by == .agent && $0.agent.isEmpty }
  }

  private static func writers(of part: XMLTree) -> [String] {
    [part.attribute("name"), part.attribute("jid")].compactMap { $0 }
  }

  private mutating func add(_ part: XMLTree, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard advance(to: part) else {
      return output.reject(.impossibleTime, "A message of the collection has no time that can be read.")
    }
    // Signs of typing are archived without a body.
    guard let body = part.child("body") else { return draft.unknownCount += 1 }
    let writers = Self.writers(of: part)
    let isOwner = part.name == "to"
    let isAgent = peerAgent.isEmpty ? isOwner || named.contain(writers) : !isOwner
    let agent = writers.first { !$0.isEmpty } ?? (peerAgent.isEmpty ? isOwner ? owner : "" : peerAgent)
    draft.events.append(
      .message(
        at: WrittenInstant.text(clock), by: isAgent ? .agent : .customer, agent: isAgent ? agent : "",
        text: body.trimmedText))
  }

  /// A private remark of the archive's owner.
  private func addNote(_ note: XMLTree, _ draft: inout ConversationDraft) {
    let time = note.attribute("utc").flatMap { Self.instant($0) } ?? clock
    var event = EventDraft(.note, at: WrittenInstant.text(time))
    if peerAgent.isEmpty { (event.by, event.agent) = (.agent, owner) } else { event.by = .customer }
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
