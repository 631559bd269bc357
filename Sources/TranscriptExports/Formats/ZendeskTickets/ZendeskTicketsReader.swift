import Conversations

/// Reads tickets, comments, audits, users and groups of Zendesk, in lists, pages, lines or one document of all.
///
/// A document of one ticket is one record: comments do not name their ticket where it stands beside them.
final class ZendeskTicketsReader: DraftReader {
  private let parser = JSONParser()
  private var drafts: [ConversationDraft] = []
  private var places: [Key: Int] = [:]

  private enum Part {
    case ticket, comments, audits
  }

  private struct Key: Hashable {
    var id: String
    var part: Part
  }

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    drafts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    if !readDocument(value, &output) { readSingle(value, &output) }
    var parts: [String: [ConversationDraft]] = [:]
    for draft in drafts { parts[draft.id, default: []].append(draft) }
    for draft in drafts {
      if let same = parts.removeValue(forKey: draft.id) { output.conversations.append(DraftMerge(same).draft) }
    }
  }

  /// Reads an object of lists; false if it is none.
  private func readDocument(_ value: JSONValue, _ output: inout DraftOutput) -> Bool {
    // A ticket may hold its own comments and audits; it is no document for that.
    guard value["requester_id"] == nil, value["events"] == nil else { return false }
    let tickets = HelpDeskRecord.objects(value["tickets"], &output)
    let single = value["ticket"].flatMap { $0.isObject ? $0 : nil }
    let ticketID = single?["id"]?.identifierText ?? value["ticket_id"]?.identifierText
    let lists = ["tickets", "ticket", "comments", "audits", "users", "groups"] as [StaticString]
    guard value["body"] == nil, lists.contains(where: { value[$0] != nil }) else { return false }
    for ticket in tickets + (single.map { [$0] } ?? []) { readTicket(ticket, &output) }
    readComments(HelpDeskRecord.objects(value["comments"], &output), of: ticketID, &output)
    readAudits(HelpDeskRecord.objects(value["audits"], &output), of: ticketID, &output)
    for user in HelpDeskRecord.objects(value["users"], &output) { readUser(user, &output) }
    for group in HelpDeskRecord.objects(value["groups"], &output) { readGroup(group, &output) }
    return true
  }

  private func readSingle(_ value: JSONValue, _ output: inout DraftOutput) {
    if value["requester_id"] != nil {
      readTicket(value, &output)
    } else if value["events"] != nil {
      readAudits([value], of: nil, &output)
    } else if value["author_id"] != nil {
      readComments([value], of: nil, &output)
    } else if value["role"] != nil {
      readUser(value, &output)
    } else if value["is_public"] != nil {
      readGroup(value, &output)
    } else {
      output.reject(.wrongType, "The record is neither a ticket nor a comment, audit, user or group of Zendesk.")
    }
  }

  /// Where what one kind of record says of a ticket is collected.
  ///
  /// Comments and audits tell the same comments: as parts of their own they are merged, in one part they would be told twice.
  private func place(of id: String, in part: Part) -> Int {
    let key = Key(id: id, part: part)
    if let place = places[key] { return place }
    places[key] = drafts.count
    drafts.append(
      ConversationDraft(
        source: ZendeskTicketsFormat.source, id: id, capabilities: ZendeskTicketsFormat.recordCapabilities))
    return drafts.count - 1
  }

  private func readTicket(_ ticket: JSONValue, _ output: inout DraftOutput) {
    guard let id = ticket["id"]?.identifierText else {
      return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
    }
    let place = place(of: id, in: .ticket)
    drafts[place].channel = Self.channel(ticket["via"]?.string("channel") ?? "")
    drafts[place].brand = ticket["brand_id"]?.identifierText ?? ""
    let requester = ticket["requester_id"]?.identifierText ?? ""
    drafts[place].customer.id = requester
    if let assignee = ticket["assignee_id"]?.identifierText { drafts[place].describe(AgentDraft(id: assignee)) }
    if let at = HelpDeskTime.text(ticket["created_at"]) {
      var started = EventDraft(.started, at: at)
      started.person = ticket["submitter_id"]?.identifierText ?? requester
      started.identity = "created"
      drafts[place].events.append(started)
      if let text = ticket.string("description").nonEmpty {
        var first = EventDraft.message(at: at, by: .unknown, text: text)
        first.person = started.person
        first.identity = ZendeskTicketPeople.description
        drafts[place].events.append(first)
      }
    } else {
      output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    let rating = ticket["satisfaction_rating"]
    if let at = HelpDeskTime.text(ticket["updated_at"]),
      var survey = ZendeskComment.survey(rating?.string("score") ?? "", rating?.string("comment") ?? "", at: at)
    {
      survey.identity = ZendeskTicketPeople.rating
      drafts[place].events.append(survey)
    }
    readComments(HelpDeskRecord.objects(ticket["comments"], &output), of: id, &output)
    readAudits(HelpDeskRecord.objects(ticket["audits"], &output), of: id, &output)
  }

  private func readComments(_ comments: [JSONValue], of ticket: String?, _ output: inout DraftOutput) {
    for comment in comments {
      guard let id = comment["ticket_id"]?.identifierText ?? ticket else {
        return output.reject(
          .noIdentifier,
          "Comments do not say whose they are; add ticket_id beside them or put them beside their ticket.")
      }
      guard let at = HelpDeskTime.text(comment["created_at"]) else {
        output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
        continue
      }
      let (author, person) = ZendeskAudit.author(comment)
      let place = place(of: id, in: .comments)
      drafts[place].events.append(ZendeskComment.event(comment, at: at, author: author, person: person))
    }
  }

  private func readAudits(_ audits: [JSONValue], of ticket: String?, _ output: inout DraftOutput) {
    for value in audits {
      guard let id = value["ticket_id"]?.identifierText ?? ticket else {
        return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
      }
      guard let audit = ZendeskAudit(value) else {
        output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
        continue
      }
      let place = place(of: id, in: .audits)
      drafts[place].capabilities.formUnion(ZendeskTicketsFormat.auditCapabilities)
      audit.add(to: &drafts[place], &output)
    }
  }

  private func readUser(_ user: JSONValue, _ output: inout DraftOutput) {
    guard let id = user["id"]?.identifierText else {
      return output.reject(.noIdentifier, "A user has no identifier.")
    }
    var person = PersonDraft(source: ZendeskTicketsFormat.source, id: id)
    switch user.string("role") {
    case "end-user": person.role = .customer
    case "agent", "admin": person.role = .agent
    default: break
    }
    person.name = user.string("name")
    // Customers see an agent's alias where there is one.
    if person.role == .agent { person.pseudonym = user.string("alias") }
    person.phone = user.string("phone")
    person.email = user.string("email")
    output.people.append(person)
  }

  private func readGroup(_ group: JSONValue, _ output: inout DraftOutput) {
    guard let id = group["id"]?.identifierText else {
      return output.reject(.noIdentifier, "A group has no identifier.")
    }
    var named = PersonDraft(source: ZendeskTicketsFormat.source, id: ZendeskTicketPeople.groupKey(id))
    named.name = group.string("name")
    output.people.append(named)
  }

  private static func channel(_ via: String) -> Channel? {
    switch via {
    case "whatsapp": .whatsapp
    case "email": .email
    case "chat", "native_messaging", "messaging", "chat_transcript": .chat
    case "facebook", "messenger", "facebook_messenger": .messenger
    case "instagram_dm", "instagram": .instagram
    case "sms", "sunshine_conversations_twilio_sms": .sms
    case "twitter", "twitter_dm", "twitter_like", "twitter_favorite": .twitter
    case "telegram": .telegram
    case "apple_business_chat": .apple
    case "voice", "phone": .voice
    default: nil
    }
  }
}
