import Conversations

/// One row of a table under our names of columns.
struct TableRow {
  let cells: [String]
  let columns: TableColumns
  /// The column map; nil for the program's own tables.
  let map: TableMap?

  static let noIdentifier = "The row does not say which conversation it belongs to."
  static let unknownWord =
    "The row says of its \"by\", \"type\" or \"channel\" what is no word of ours; add it under \"values:\" of the column map."

  /// What the row says under a name; empty for nothing.
  subscript(_ name: String) -> String {
    var value = map?.constants[name] ?? ""
    if let position = columns.positions[name], position < cells.count { value = cells[position] }
    return map?.values[name]?[value.trimmed] ?? value
  }

  /// Whether the table has something to say under a name.
  private func isMapped(_ name: String) -> Bool { columns.positions[name] != nil || map?.constants[name] != nil }

  /// The conversation without events; nil if the row names none.
  func draft(source: String) -> ConversationDraft? {
    let id = self["conversation"]
    guard !id.isEmpty else { return nil }
    var draft = ConversationDraft(source: source, id: id, capabilities: [])
    draft.channel = Channel(rawValue: self["channel"]) ?? ChannelName.channel(self["channel"])
    draft.brand = self["brand"]
    draft.site = self["site"]
    draft.language = self["language"]
    draft.exportedAt = self["exportedAt"]
    draft.customer.id = self["customer"]
    draft.customer.givenName = self["customerGivenName"]
    draft.customer.familyName = self["customerFamilyName"]
    draft.customer.phone = self["customerPhone"]
    draft.customer.email = self["customerEmail"]
    draft.customer.timeZone = self["customerTimeZone"]
    draft.customer.setName(self["customerName"])
    var agent = AgentDraft(id: agentID, name: self["agentName"])
    if !self["agentGivenName"].isEmpty || !self["agentFamilyName"].isEmpty {
      agent.givenName = self["agentGivenName"]
      agent.familyName = self["agentFamilyName"]
    }
    agent.pseudonym = self["agentPseudonym"]
    agent.group = self["agentGroup"]
    agent.team = self["agentTeam"]
    // A row that says nothing of its agent leaves no trace of him but the event.
    if agent != AgentDraft(id: agentID) { draft.describe(agent) }
    return draft
  }

  private var agentID: String { self["agent"].nonEmpty ?? self["agentName"] }

  /// The event; nil if it uses words that are not ours.
  func event(at: String) -> EventDraft? {
    let typeName = self["type"]
    let type = EventKind.allCases.first { $0.name == typeName }
    var event = EventDraft(type ?? (typeName.isEmpty ? .message : .unknown), at: at)
    if type == nil, !typeName.isEmpty {
      guard map == nil else { return nil }
      event.status = typeName
    }
    let author = self["by"]
    if !author.isEmpty {
      guard let known = EventAuthor.allCases.first(where: { $0.name == author.lowercased() }) else { return nil }
      event.by = known
    } else if map != nil, !isMapped("by"), event.type == .message {
      event.by = agentID.isEmpty ? .customer : .agent
    }
    // Tables that tell whom a conversation belongs to name the agent in rows of customers, too.
    if map == nil || event.by != .customer { event.agent = agentID }
    event.group = self["group"]
    event.id = self["id"]
    if event.type == .survey { event.survey = self["kind"] }
    event.kind = MessageKind.allCases.first { $0.name == self["kind"] } ?? .text
    event.text = self["text"]
    event.template = self["template"]
    if event.type == .message, map != nil, !event.template.isEmpty { event.kind = .template }
    event.menu = self["menu"]
    event.delivery = DeliveryStatus.allCases.first { $0.name == self["delivery"] } ?? .unknown
    event.errorCode = self["errorCode"]
    event.isAutomatic = self["automatic"].lowercased() == "true"
    event.isProactive = self["proactive"].lowercased() == "true"
    event.toAgent = self["toAgent"]
    event.toGroup = self["toGroup"]
    event.reason = self["reason"]
    event.until = self["until"]
    event.cause = ResumeCause.allCases.first { $0.name == self["cause"] } ?? .unknown
    if event.type == .order { event.status = self["status"] }
    return event
  }

  /// What a mapped table can express: what its columns hold, and what the map declares.
  var capabilities: CapabilitySet {
    var set = CapabilitySet(self["capabilities"].split(separator: " ").compactMap { Capability(rawValue: "\($0)") })
    if isMapped("customerGivenName") || isMapped("customerName") { set.insert(CapabilitySet(.customerName)) }
    if isMapped("agentGivenName") || isMapped("agentName") || isMapped("agentPseudonym") {
      set.insert(CapabilitySet(.agentName))
    }
    if isMapped("template") { set.insert(CapabilitySet(.templateMark)) }
    if isMapped("delivery") { set.insert(CapabilitySet(.deliveryStatus)) }
    if map?.values["by"]?.values.contains("bot") ?? false { set.insert(CapabilitySet(.botDistinction)) }
    return set
  }
}
