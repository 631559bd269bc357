import Conversations

/// One conversation of the GraphQL API as a draft.
struct IAdvizeConversationNode {
  private let node: JSONValue
  private let timeZone: String

  private static let known: Set<FieldName> = [
    "__typename", "id", "legacyId", "createdAt", "closedAt", "channel", "duration", "satisfactionSurvey",
    "routingEvents", "customData", "users", "tags", "targetingRule", "project", "language", "messages", "conversions",
    "visitor", "visitors", "conversationVisitors", "distributionStatus", "closingFormValues", "closedBy", "closeReason",
  ]

  init(_ node: JSONValue, timeZone: String) {
    self.node = node
    self.timeZone = timeZone
  }

  /// Adds the conversation, or says why it cannot be used.
  func read(into output: inout DraftOutput) {
    guard let id = node["id"]?.identifierText else {
      return output.reject(.noIdentifier, "The conversation has no \"id\"; ask for it in the query.")
    }
    var draft = ConversationDraft(
      source: IAdvizeTimeline.source, id: id.lowercased(), capabilities: IAdvizeGraphQLFormat.capabilities)
    for (name, _) in node.members where !Self.known.contains(name) { draft.unknownCount += 1 }
    describe(&draft)
    if let at = time(node["createdAt"], "createdAt", &draft, &output) {
      draft.events.append(EventDraft(.started, at: at))
    }
    for event in Self.elements(of: node["routingEvents"]) {
      if event["createdAt"] == nil, event["date"] == nil {
        draft.unknownCount += 1
      } else {
        add(event, &draft, &output)
      }
    }
    for message in Self.elements(of: node["messages"]) { add(message, &draft, &output) }
    addClosure(to: &draft, &output)
    addConversions(to: &draft)
    addSurvey(to: &draft)
    if node["messages"]?["pageInfo"]?["hasNextPage"]?.isTrue ?? false {
      output.remarks.append("Some conversations hold only one page of their messages; export the following pages too.")
    }
    if draft.hasWordlessMessages {
      output.remarks.append("The texts of some messages were not found; ask for them in the query.")
    }
    if draft.agents.contains(where: { !$0.givenName.isEmpty || !$0.pseudonym.isEmpty }) {
      draft.capabilities.insert(CapabilitySet(.agentName))
    }
    if draft.events.isEmpty {
      return output.reject(.noEvents, "The conversation has no times and no messages; ask for them in the query.")
    }
    output.conversations.append(draft)
  }

  private func describe(_ draft: inout ConversationDraft) {
    let name = node.string("channel")
    if !name.isEmpty {
      draft.channel = IAdvizeTimeline.channel(name)
      if draft.channel == nil { draft.unknownCount += 1 }
    }
    draft.language = String(node.string("language").lowercased().map { $0 == "_" ? "-" : $0 })
    draft.brand = node["project"]?.string("name") ?? ""
    draft.site = node["project"]?["id"]?.identifierText ?? ""
    for user in Self.elements(of: node["users"]) {
      if let agent = Self.agent(user) { draft.describe(agent) }
    }
    guard let visitor = visitor else { return }
    draft.customer.id = (visitor["visitorId"] ?? visitor["id"])?.identifierText ?? ""
    draft.customer.givenName = visitor.string("firstName")
    draft.customer.familyName = visitor.string("lastName")
    draft.customer.phone = visitor.string("phoneNumber")
    draft.customer.email = visitor.string("email")
    if draft.customer.givenName.isEmpty, draft.customer.familyName.isEmpty {
      draft.customer.setName(visitor.string("username"))
    }
    if !draft.customer.givenName.isEmpty || !draft.customer.familyName.isEmpty {
      draft.capabilities.insert(CapabilitySet(.customerName))
    }
  }

  /// The visitor, also where older queries have a list of them.
  private var visitor: JSONValue? {
    if let visitor = node["visitor"], visitor.isObject { return visitor }
    for name: StaticString in ["visitors", "conversationVisitors"] {
      if let first = Self.elements(of: node[name]).first {
        return first["visitor"].flatMap { $0.isObject ? $0 : nil } ?? first
      }
    }
    return nil
  }

  private func addClosure(to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = time(node["closedAt"], "closedAt", &draft, &output) else { return }
    var closed = EventDraft(.closed, at: at)
    closed.reason = node.string("closeReason")
    (closed.by, closed.agent) = IAdvizeStep.actor(node["closedBy"])
    draft.events.append(closed)
  }

  private func add(_ value: JSONValue, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    let written = value["createdAt"] ?? value["sentAt"] ?? value["date"]
    guard let at = time(written, "createdAt", &draft, &output) else {
      if written == nil || written?.isNull ?? false {
        output.reject(.impossibleTime, "A message of the conversation has no \"createdAt\"; ask for it in the query.")
      }
      return
    }
    let step = IAdvizeStep(value, at: at, of: draft)
    for agent in step.agents { draft.describe(agent) }
    draft.events.append(step.event)
  }

  private func addConversions(to draft: inout ConversationDraft) {
    for conversion in Self.elements(of: node["conversions"]) {
      guard let at = ExportInstant.written(conversion["createdAt"] ?? conversion["receivedAt"]) else {
        draft.unknownCount += 1
        continue
      }
      var order = EventDraft(.order, at: at.text)
      order.id = (conversion["externalId"] ?? conversion["id"])?.identifierText ?? ""
      order.status = "transaction"
      draft.events.append(order)
    }
  }

  private func addSurvey(to draft: inout ConversationDraft) {
    guard let survey = node["satisfactionSurvey"], survey.isObject else { return }
    let written = survey["answeredAt"] ?? survey["createdAt"] ?? node["closedAt"] ?? node["createdAt"]
    guard let at = ExportInstant.written(written) else { return draft.unknownCount += 1 }
    draft.events += IAdvizeWebhooksReader.surveys(survey, at.text)
  }

  /// A time of the record; one that is there and cannot be read is told of.
  private func time(
    _ value: JSONValue?, _ name: StaticString, _ draft: inout ConversationDraft, _ output: inout DraftOutput
  ) -> String? {
    guard let value, !value.isNull else { return nil }
    guard let at = ExportInstant.written(value) else {
      output.reject(.impossibleTime, "A \"\(name)\" of the conversation cannot be read or lies outside 1970 to 2199.")
      return nil
    }
    if !at.isZoned {
      draft.timeZone = timeZone
      draft.capabilities.remove(CapabilitySet(.zonedTime))
    }
    return at.text
  }

  /// What a list holds, also where it is a connection with edges.
  static func elements(of value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    if value.isArray { return value.elements.map { $0["node"] ?? $0 }.filter(\.isObject) }
    return elements(of: value["edges"] ?? value["nodes"])
  }

  /// A user as an agent; nil if he has no identifier.
  static func agent(_ value: JSONValue?) -> AgentDraft? {
    guard let value else { return nil }
    let id = IAdvizeTimeline.agentID(value["id"] ?? value["userId"])
    guard !id.isEmpty else { return nil }
    var agent = AgentDraft(id: id, name: value.string("name"))
    if agent.givenName.isEmpty { agent.givenName = value.string("firstName") }
    if agent.familyName.isEmpty { agent.familyName = value.string("lastName") }
    agent.pseudonym = (value["pseudo"] ?? value["pseudonym"] ?? value["displayName"])?.string ?? ""
    return agent
  }
}
