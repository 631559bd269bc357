import Conversations

/// Reads one room of a FileDump archive.
final class FileDumpReader: DraftReader {
  private let trees = XMLTreeReader()
  private let named: NamedAgents
  private let local: TableTime
  private let timeZone: String

  /// Bloomberg writes the month first.
  init(_ settings: ImportSettings) {
    named = NamedAgents(settings)
    local = TableTime(isDayFirst: settings.isDayFirst ?? false)
    timeZone = settings.timeZone ?? "UTC"
  }

  private static let noSides =
    "The archive does not say who the agents are; name each with --agent NAME (a log-in name, an address, or @ and a domain)."

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch trees.read(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let room): read(room, into: &output)
    }
  }

  private func read(_ room: XMLTree, into output: inout DraftOutput) {
    let written = room.child("RoomID")?.trimmedText.nonEmpty ?? room.child("ConversationID")?.trimmedText.nonEmpty
    guard let id = written else {
      return output.reject(.noIdentifier, "The conversation has neither \"RoomID\" nor \"ConversationID\".")
    }
    let people = FileDumpPeople(room, named)
    guard people.hasSides else { return output.reject(.noIdentifier, Self.noSides) }
    var draft = ConversationDraft(source: "filedump", id: id, capabilities: [])
    draft.channel = ChannelName.channel(room.attribute("Perspective") ?? "") ?? .chat
    var room = FileDumpRoom(element: room, people: people, time: FileDumpTime(local: local))
    room.read(into: &draft, &output)
    guard draft.events.contains(where: { $0.type == .message }) else {
      // Rooms in which nobody wrote are listed, too.
      if draft.events.isEmpty { return output.reject(.noEvents, "The conversation holds nothing that can be used.") }
      return output.setAside += 1
    }
    describe(people, &draft)
    draft.capabilities.formUnion(CapabilitySet([.botDistinction, .secondPrecision]))
    if room.time.isLocalUsed { draft.timeZone = timeZone } else { draft.capabilities.insert(CapabilitySet(.zonedTime)) }
    output.conversations.append(draft)
  }

  private func describe(_ people: FileDumpPeople, _ draft: inout ConversationDraft) {
    for login in people.all(.agent) { draft.describe(AgentDraft(id: login, name: people.name(login))) }
    let customers = people.all(.customer)
    // With several customers in a room nobody can tell whose name is meant.
    if let customer = customers.first, customers.count == 1 {
      draft.customer.id = customer
      draft.customer.setName(people.name(customer))
      draft.customer.email = people.address(customer)
    }
    draft.declareNames()
  }
}
