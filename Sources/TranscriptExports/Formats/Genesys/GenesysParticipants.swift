import Conversations

/// Who took part in a conversation of Genesys Cloud, leg by leg: what happened beside the words.
struct GenesysParticipants {
  private struct Arrival {
    var time: Int64
    var participant: Int
    var agent: String
    var queue: String
  }

  private let value: JSONValue
  /// Whether a leg is of a written medium.
  private(set) var isWritten = false
  private var arrivals: [Arrival] = []
  private var assigned: Set<Int> = []
  private var closedBy = EventAuthor.unknown
  /// The agent whose leg ended last.
  private var closingAgent = ""
  private var lastAgentEnd: Int64 = .min

  init(_ value: JSONValue) { self.value = value }

  mutating func read(into draft: inout ConversationDraft, _ output: inout DraftOutput) {
    let participants = HelpDeskRecord.objects(value["participants"], &output)
    for (position, participant) in participants.enumerated() { note(participant, position, &draft) }
    guard isWritten else { return }
    arrivals.sort { ($0.time, $0.participant) < ($1.time, $1.participant) }
    draft.capabilities.formUnion(CapabilitySet([.assignment, .transfers, .transferTarget, .closures]))
    if let start = HelpDeskTime.text(value["conversationStart"]) {
      var started = EventDraft(.started, at: start)
      if value.string("originatingDirection") == "inbound" { started.by = .customer }
      started.identity = "started"
      draft.events.append(started)
    }
    for (position, participant) in participants.enumerated() {
      let purpose = participant.string("purpose")
      guard purpose == "agent" || purpose == "user" else { continue }
      for segment in Self.segments(participant) { add(segment, of: participant, position, &draft, &output) }
    }
    guard let end = HelpDeskTime.text(value["conversationEnd"]) else { return }
    var closed = EventDraft(.closed, at: end, by: closedBy)
    closed.identity = "closed"
    if closedBy == .agent { closed.agent = closingAgent }
    if closedBy != .unknown { draft.capabilities.insert(CapabilitySet(.closeActor)) }
    draft.events.append(closed)
  }

  private static func segments(_ participant: JSONValue) -> [JSONValue] {
    HelpDeskRecord.list(participant["sessions"]).flatMap { HelpDeskRecord.list($0["segments"]) }
  }

  private static func agentID(_ participant: JSONValue) -> String {
    participant["userId"]?.identifierText ?? participant["participantId"]?.identifierText ?? ""
  }

  private mutating func note(_ participant: JSONValue, _ position: Int, _ draft: inout ConversationDraft) {
    let name = participant.string("participantName")
    for session in HelpDeskRecord.list(participant["sessions"]) {
      let medium = session.string("messageType").nonEmpty ?? session.string("mediaType")
      let channel = ChannelName.channel(medium) ?? (medium.lowercased() == "message" ? .other : nil)
      guard let channel, channel != .voice else { continue }
      isWritten = true
      if draft.channel == nil || draft.channel == .other { draft.channel = channel }
    }
    let isAgent = participant.string("purpose") == "agent" || participant.string("purpose") == "user"
    if isAgent || participant.string("purpose") == "acd" {
      let segments = Self.segments(participant)
      let queue = segments.compactMap { $0["queueId"]?.identifierText }.first ?? ""
      if let time = segments.compactMap({ HelpDeskTime.milliseconds($0["segmentStart"]) }).min() {
        let agent = isAgent ? Self.agentID(participant) : ""
        arrivals.append(Arrival(time: time, participant: position, agent: agent, queue: queue))
      }
    }
    switch participant.string("purpose") {
    case "agent", "user": draft.describe(AgentDraft(id: Self.agentID(participant), name: name))
    case "customer", "external":
      guard draft.customer.id.isEmpty else { return }
      draft.customer.id =
        participant["externalContactId"]?.identifierText ?? participant["participantId"]?.identifierText ?? ""
      // Who gave no name is called by his number, or a guest.
      let isName = name.lowercased() != "guest" && !name.contains { $0.isNumber } && !name.contains("@")
      if isName { draft.customer.setName(name) }
    default: break
    }
  }

  private mutating func add(
    _ segment: JSONValue, of participant: JSONValue, _ position: Int, _ draft: inout ConversationDraft,
    _ output: inout DraftOutput
  ) {
    let agent = Self.agentID(participant)
    guard let start = HelpDeskTime.text(segment["segmentStart"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    let end = HelpDeskTime.milliseconds(segment["segmentEnd"])
    switch segment.string("segmentType").lowercased() {
    case "interact":
      if assigned.insert(position).inserted {
        var event = EventDraft(.assigned, at: start, agent: agent)
        event.group = segment["queueId"]?.identifierText ?? ""
        event.identity = "assigned \(position)"
        draft.events.append(event)
      }
      finish(segment, end, agent, position, &draft)
    case "parked", "hold":
      draft.events.append(EventDraft(.paused, at: start, by: .agent, agent: agent))
      if let end { draft.events.append(EventDraft(.resumed, at: WrittenInstant.text(end), agent: agent)) }
    case "wrapup":
      var note = EventDraft(.note, at: start, by: .agent, agent: agent)
      note.text = segment.string("wrapUpNote").nonEmpty ?? segment.string("wrapUpCode")
      if !note.text.isEmpty { draft.events.append(note) }
    // Ringing before somebody answers.
    case "alert", "delay", "dialing", "contacting": break
    case let name: draft.events.append(.unknown(name.isEmpty ? "segment" : name, at: start))
    }
  }

  /// What ended a stretch with the customer.
  private mutating func finish(
    _ segment: JSONValue, _ end: Int64?, _ agent: String, _ position: Int, _ draft: inout ConversationDraft
  ) {
    guard let end else { return }
    switch segment.string("disconnectType").lowercased() {
    case "transfer", "consulttransfer":
      var event = EventDraft(.transferred, at: WrittenInstant.text(end), by: .agent, agent: agent)
      // Who receives may be there a moment before who gives has gone.
      let next = arrivals[firstArrival(notBefore: end - 5000)...].first { $0.participant != position }
      event.toAgent = next?.agent ?? ""
      event.toGroup = next?.queue ?? ""
      draft.events.append(event)
      // Who passes a conversation on last has not closed it, nor has anybody before.
      if end > lastAgentEnd { (lastAgentEnd, closedBy) = (end, .unknown) }
    case let type where end >= lastAgentEnd:
      lastAgentEnd = end
      closingAgent = agent
      closedBy =
        switch type {
        case "client", "endpoint": .agent
        case "peer": .customer
        case "system", "timeout", "inactivity", "error": .system
        default: .unknown
        }
    default: break
    }
  }

  private func firstArrival(notBefore time: Int64) -> Int {
    var low = 0
    var high = arrivals.count
    while low < high {
      let middle = (low + high) / 2
      if arrivals[middle].time < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
