import Conversations

/// Reads conversations of LivePerson's messaging history one by one, or answers of its interface in an array.
final class LivePersonReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    if let list = value["conversationHistoryRecords"] {
      for conversation in HelpDeskRecord.objects(list, &output) { readConversation(conversation, &output) }
    } else if value["info"] != nil {
      readConversation(value, &output)
    } else {
      output.reject(.wrongType, "The record is no conversation of LivePerson's messaging history.")
    }
  }

  private func readConversation(_ value: JSONValue, _ output: inout DraftOutput) {
    let info = value["info"]
    let id = LivePersonValue.text(info?["conversationId"])
    guard let info, !id.isEmpty else { return output.reject(.noIdentifier, HelpDeskSentence.noConversationID) }
    let brand = LivePersonValue.text(info["brandId"])
    var draft = ConversationDraft(
      source: "liveperson \(brand)", id: id, capabilities: LivePersonFormat.recordCapabilities)
    draft.brand = brand
    draft.channel = Self.channel(info)
    readCustomer(value, into: &draft)
    let participants = LivePersonParticipants(value, &draft, &output)
    let messages = LivePersonMessages(value, participants)
    if let at = LivePersonValue.time(info, "startTimeL", "startTime") {
      var started = EventDraft(.started, at: at)
      started.identity = "started"
      draft.events.append(started)
    } else {
      output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    for message in HelpDeskRecord.objects(value["messageRecords"], &output) {
      messages.add(message, to: &draft, &output)
    }
    for status in HelpDeskRecord.objects(value["messageStatuses"], &output) {
      messages.add(status: status, to: &draft, &output)
    }
    for transfer in HelpDeskRecord.objects(value["transfers"], &output) {
      readTransfer(transfer, participants, into: &draft, &output)
    }
    readEnd(info, participants, into: &draft, &output)
    LivePersonSurveys.add(value, to: &draft)
    output.conversations.append(draft)
  }

  private func readCustomer(_ value: JSONValue, into draft: inout ConversationDraft) {
    let consumers = value["consumerParticipants"] ?? value["consumerParticipant"]
    let consumer = consumers?.isObject == true ? consumers : HelpDeskRecord.list(consumers).first
    if let consumer {
      draft.customer.id = LivePersonValue.text(consumer["participantId"])
      draft.customer.givenName = LivePersonValue.text(consumer["firstName"])
      draft.customer.familyName = LivePersonValue.text(consumer["lastName"])
      if draft.customer.givenName.isEmpty, draft.customer.familyName.isEmpty {
        draft.customer.setName(LivePersonValue.text(consumer["consumerName"]))
      }
      draft.customer.phone = LivePersonValue.text(consumer["phone"])
      draft.customer.email = LivePersonValue.text(consumer["email"])
    }
    for event in HelpDeskRecord.list(value["sdes"]?["events"]) {
      let holder = event["personalInfo"]
      let info = holder?["personalInfo"] ?? holder
      if draft.customer.givenName.isEmpty { draft.customer.givenName = LivePersonValue.text(info?["name"]) }
      if draft.customer.familyName.isEmpty { draft.customer.familyName = LivePersonValue.text(info?["surname"]) }
    }
  }

  private func readTransfer(
    _ transfer: JSONValue, _ participants: LivePersonParticipants, into draft: inout ConversationDraft,
    _ output: inout DraftOutput
  ) {
    guard let at = LivePersonValue.time(transfer) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var moved = EventDraft(.transferred, at: at)
    let source = LivePersonValue.text(transfer["sourceAgentId"])
    let mover = LivePersonValue.text(transfer["by"])
    // Time-outs and managers move conversations too: only the agent who did it himself is named.
    if !mover.isEmpty, mover == source {
      (moved.by, moved.agent) = participants.author(mover)
    } else if let known = participants.known(mover) {
      moved.by = known.role == .agent ? .supervisor : known.role
      moved.agent = known.role == .agent || known.role == .supervisor ? known.id : ""
    } else if mover.lowercased() == "system" {
      moved.by = .system
    }
    let target = LivePersonValue.text(transfer["assignedAgentId"])
    if target != source { moved.toAgent = participants.known(target)?.id ?? target }
    let skill = LivePersonValue.text(transfer["targetSkillName"])
    // Skill -1, "Unassigned", is none.
    let isAssigned = transfer["targetSkillId"]?.integer != -1 && skill != "Unassigned"
    if isAssigned { moved.toGroup = skill.nonEmpty ?? LivePersonValue.text(transfer["targetSkillId"]) }
    moved.reason = LivePersonValue.text(transfer["reason"])
    draft.events.append(moved)
  }

  private func readEnd(
    _ info: JSONValue, _ participants: LivePersonParticipants, into draft: inout ConversationDraft,
    _ output: inout DraftOutput
  ) {
    let isOpen = LivePersonValue.text(info["status"]).uppercased() == "OPEN"
    let isGiven = HelpDeskTime.isGiven(info["endTimeL"]) || !LivePersonValue.text(info["endTime"]).isEmpty
    guard !isOpen, isGiven else { return }
    guard let at = LivePersonValue.time(info, "endTimeL", "endTime") else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var closed = EventDraft(.closed, at: at)
    closed.identity = "ended"
    switch LivePersonValue.text(info["closeReason"]).uppercased() {
    case "AGENT":
      closed.agent = participants.author(LivePersonValue.text(info["latestAgentId"])).id
      closed.by = closed.agent.isEmpty ? .unknown : .agent
    case "CONSUMER": closed.by = .customer
    case "SYSTEM", "TIMEOUT": closed.by = .system
    default: break
    }
    closed.reason = LivePersonValue.text(info["closeReasonDescription"])
    draft.events.append(closed)
  }

  private static func channel(_ info: JSONValue) -> Channel? {
    let source = "\(LivePersonValue.text(info["integration"])) \(LivePersonValue.text(info["source"]))"
    if let channel = ChannelName.channel(source) { return channel }
    let names: [(String, Channel)] = [
      ("twilio", .sms), ("gbm", .other), ("line", .other), ("mobile", .chat), ("app", .chat), ("shark", .chat),
    ]
    let folded = source.lowercased()
    return names.first { folded.contains($0.0) }?.1
  }
}
