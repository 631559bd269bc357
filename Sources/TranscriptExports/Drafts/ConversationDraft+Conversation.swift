import Conversations

extension ConversationDraft {
  /// A conversation that has been read, as a draft: what is written out again, or merged with what other records say.
  ///
  /// Times are instants wherever they were written to the minute or closer.
  public init(_ conversation: Conversation, identifiers: IdentifierTable, source: String = "") {
    self.init(source: source, id: conversation.text(conversation.id), capabilities: conversation.capabilities)
    channel = conversation.channel
    brand = identifiers.text(of: conversation.brand)
    site = identifiers.text(of: conversation.site)
    timeZone = conversation.zone.name
    language = identifiers.text(of: conversation.language)
    if let instant = conversation.exportedAt { exportedAt = WrittenInstant.text(instant) }
    unknownCount = conversation.unknownCount
    customer.id = conversation.text(conversation.customer.id)
    customer.givenName = conversation.text(conversation.customer.givenName)
    customer.familyName = conversation.text(conversation.customer.familyName)
    customer.phone = conversation.text(conversation.customer.phone)
    customer.email = conversation.text(conversation.customer.email)
    customer.timeZone = identifiers.text(of: conversation.customer.timeZone)
    agents = conversation.agents.map { participant in
      var agent = AgentDraft(id: identifiers.text(of: participant.id))
      agent.givenName = conversation.text(participant.givenName)
      agent.familyName = conversation.text(participant.familyName)
      agent.pseudonym = conversation.text(participant.pseudonym)
      agent.group = identifiers.text(of: participant.group)
      agent.team = identifiers.text(of: participant.team)
      return agent
    }
    events = conversation.events.map { EventDraft($0, of: conversation, identifiers) }
  }
}

extension EventDraft {
  fileprivate init(_ event: Event, of conversation: Conversation, _ identifiers: IdentifierTable) {
    func agentID(_ position: Int32) -> String {
      position < 0 ? "" : identifiers.text(of: conversation.agents[Int(position)].id)
    }
    self.init(
      event.kind, at: Self.written(event.time, conversation), by: event.author, agent: agentID(event.agent))
    let detail = conversation.text(event.detail)
    id = conversation.text(event.id)
    text = conversation.text(event.text)
    kind = event.messageKind
    delivery = event.delivery
    errorCode = conversation.text(event.errorCode)
    menu = conversation.text(event.menu)
    isAutomatic = event.isAutomatic
    isProactive = event.isProactive
    toAgent = agentID(event.toAgent)
    cause = event.resumeCause
    if event.until != .min { until = WrittenInstant.text(event.until) }
    let groupName = identifiers.text(of: event.group)
    if event.kind == .transferred { toGroup = groupName } else { group = groupName }
    switch event.kind {
    case .message: template = detail
    case .order, .unknown: status = detail
    case .survey: survey = detail
    default: reason = detail
    }
  }

  private static func written(_ time: EventTime, _ conversation: Conversation) -> String {
    var instant: [UInt8] = []
    switch time.precision {
    case .millisecond, .second: WrittenInstant.append(time.milliseconds, to: &instant)
    case .minute:
      WrittenInstant.append(time.milliseconds, to: &instant)
      instant.replaceSubrange(16..., with: "Z".utf8)
    case .day:
      WrittenInstant.append(time.milliseconds + conversation.zone.offset(at: time.milliseconds), to: &instant)
      instant.removeLast(instant.count - 10)
    }
    return String(decoding: instant, as: UTF8.self)
  }
}
