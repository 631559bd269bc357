import Conversations

/// Reads webhooks: each is one event of a conversation, a change of availability, or nothing to analyse.
final class IAdvizeWebhooksReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch parser.parse(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let value):
      guard value.isObject else { return output.reject(.wrongType, "The record is no JSON object.") }
      read(Self.body(of: value), into: &output)
    }
  }

  /// Logs often put the body beside its HTTP headers.
  private static func body(of value: JSONValue) -> JSONValue {
    if value["eventType"] != nil { return value }
    for (_, member) in value.members where member["eventType"] != nil { return member }
    return value
  }

  private func read(_ body: JSONValue, into output: inout DraftOutput) {
    let type = body.string("eventType")
    guard !type.isEmpty else { return output.reject(.wrongType, "The webhook has no \"eventType\".") }
    switch type {
    case "user.connected", "user.created", "user.updated", "visitor.updated":
      output.setAside += 1
      return
    case "conversation.started", "conversation.transferred", "conversation.closed":
      output.setAside += 1
      output.remarks.append(
        "Older webhooks name conversations by number and cannot be joined; subscribe to the v2 events.")
      return
    default: break
    }
    guard let at = ExportInstant.written(body["createdAt"]) ?? ExportInstant.written(body["sentAt"]) else {
      return output.reject(.impossibleTime, "The webhook's \"createdAt\" is missing or cannot be read.")
    }
    switch type {
    case "user.availability.updated", "user.disconnected": readAvailability(body, type, at.text, into: &output)
    default: readConversation(body, type, at, into: &output)
    }
  }

  /// One status of all channels: somebody who takes conversations on one of them is available.
  private func readAvailability(_ body: JSONValue, _ type: String, _ at: String, into output: inout DraftOutput) {
    let agent = IAdvizeTimeline.agentID(body["userId"])
    guard !agent.isEmpty else { return output.reject(.noIdentifier, "The webhook has no \"userId\".") }
    if type == "user.disconnected" {
      return output.availability.append(AvailabilityDraft(agent: agent, at: at, status: .offline))
    }
    let statuses = body["availabilities"]?.elements.map { $0.string("status").uppercased() } ?? []
    guard !statuses.isEmpty else {
      return output.reject(.wrongType, "The webhook's \"availabilities\" are missing or empty.")
    }
    let origin: AgentAvailability.Origin =
      switch body.string("origin").lowercased() {
      case "desk": .desk
      case "api": .api
      case "automatic", "system": .automatic
      default: .unknown
      }
    // Someone "unavailable by force" is available, but gets no calls at present.
    let status: AvailabilityStatus? =
      if statuses.contains("AVAILABLE") || statuses.contains("UNAVAILABLE_FORCED") {
        .available
      } else if statuses.contains("BUSY") {
        .busy
      } else if statuses.contains("UNAVAILABLE") {
        .unavailable
      } else {
        nil
      }
    guard let status else {
      return output.reject(.wrongType, "The webhook's \"availabilities\" name no status that is known.")
    }
    output.availability.append(AvailabilityDraft(agent: agent, at: at, status: status, origin: origin))
  }

  private func readConversation(
    _ body: JSONValue, _ type: String, _ at: ExportInstant.Written, into output: inout DraftOutput
  ) {
    guard let id = body["conversationId"]?.identifierText else {
      output.setAside += 1
      return
    }
    var draft = ConversationDraft(
      source: IAdvizeTimeline.source, id: id.lowercased(), capabilities: IAdvizeWebhooksFormat.capabilities)
    if !at.isZoned {
      draft.capabilities.remove(CapabilitySet(.zonedTime))
      draft.timeZone = "Europe/Paris"
    }
    if let name = body["channel"]?.string, !name.isEmpty {
      draft.channel = IAdvizeTimeline.channel(name)
      if draft.channel == nil { draft.unknownCount += 1 }
    }
    draft.site = (body["projectId"] ?? body["websiteId"])?.identifierText ?? ""
    draft.customer.id = body["visitorId"]?.identifierText ?? ""
    draft.events = events(body, type, at.text)
    // Of one webhook that is sent again only the first counts.
    let identity = body["eventId"]?.identifierText ?? ""
    for position in draft.events.indices where !identity.isEmpty {
      draft.events[position].identity = "\(identity) \(position)"
    }
    for event in draft.events where !event.agent.isEmpty { draft.describe(AgentDraft(id: event.agent)) }
    output.conversations.append(draft)
  }

  private func events(_ body: JSONValue, _ type: String, _ at: String) -> [EventDraft] {
    switch type {
    case "v2.conversation.pushed", "conversation.pushed":
      let agent = IAdvizeTimeline.agentID(body["operatorId"])
      return agent.isEmpty ? [.unknown(type, at: at)] : [EventDraft(.assigned, at: at, by: .system, agent: agent)]
    case "v2.conversation.closed": return [EventDraft(.closed, at: at)]
    case "satisfaction.answered":
      let surveys = Self.surveys(body, at)
      return surveys.isEmpty ? [.unknown(type, at: at)] : surveys
    case "transaction.attributed":
      var order = EventDraft(.order, at: ExportInstant.written(body["receivedAt"])?.text ?? at)
      order.id = body["externalId"]?.identifierText ?? body["transactionId"]?.identifierText ?? ""
      order.status = "transaction"
      return [order]
    default: return [.unknown(type, at: at)]
    }
  }

  /// The answers that one object holds.
  static func surveys(_ value: JSONValue, _ at: String) -> [EventDraft] {
    var surveys: [EventDraft] = []
    func add(_ kind: String, _ score: JSONValue?, of maximum: Int) {
      guard let score = score?.integer.flatMap({ Int(exactly: $0) }) else { return }
      var survey = EventDraft(.survey, at: at, by: .customer)
      survey.survey = kind
      survey.score = score
      survey.maximum = maximum
      surveys.append(survey)
    }
    add("csat", value["customerSatisfaction"], of: 5)
    add("nps", value["netPromoterScore"], of: 10)
    let comment = (value["satisfactionComment"] ?? value["comment"])?.string ?? ""
    guard !comment.isEmpty else { return surveys }
    if surveys.isEmpty {
      surveys.append(EventDraft(.survey, at: at, by: .customer))
      surveys[0].survey = "csat"
    }
    surveys[0].text = comment
    return surveys
  }
}
