import CoachingRules
import Conversations

/// Writes a conversation as a vCon 0.4.0 (draft-ietf-vcon-vcon-core), with its verdicts as an analysis of type "report".
///
/// Texts are dialogs; who joined, dropped, was put on hold is each dialog's party history. What vCon has no words for (brand, zone, moves
/// with their reasons, marks of single messages) stands in an attachment of purpose "debrief:transcript/1", without any text that is a
/// dialog, so that redacting the dialogs redacts them all.
public struct VConWriter {
  /// Who may do something without being among the agents: each with the type and the role of its party.
  private static let others: [(author: EventAuthor, type: String, role: String)] = [
    (.agent, "person", "agent"), (.bot, "bot", "bot"), (.supervisor, "person", "supervisor"),
    (.system, "bot", "system"),
  ]

  private var writer = JSONWriter()
  /// Positions among the parties of those who are not among the agents, such as an agent whom the source does not name.
  private var unlisted: [EventAuthor: Int] = [:]

  /// A writer.
  public init() {}

  /// The vCon of a conversation, without a line feed.
  ///
  /// - Parameters:
  ///   - details: the attachment's body as JSON.
  ///   - verdicts: lines of `verdicts.ndjson` on the conversation; none for no analysis.
  ///   - version: the program's version.
  public mutating func vCon(
    _ conversation: Conversation, identifiers: IdentifierTable, details: [UInt8], verdicts: [[UInt8]], version: String
  ) -> [UInt8] {
    writer.removeAll()
    findUnlisted(conversation)
    writer.beginObject()
    writer.member("vcon", "0.4.0")
    writer.member("uuid", VConIdentifier.uuid(of: conversation, identifiers))
    writer.key("extensions")
    writer.beginArray()
    writer.value("CC")
    writer.endArray()
    writer.member("created_at", instant: conversation.events[0].time.milliseconds)
    writer.member("updated_at", instant: conversation.lastInstant)
    writeParties(conversation, identifiers)
    let dialogCount = writeDialogs(conversation)
    writer.key("analysis")
    writer.beginArray()
    if !verdicts.isEmpty { writeReport(verdicts, dialogCount, version) }
    writer.endArray()
    writer.key("attachments")
    writer.beginArray()
    writer.beginObject()
    writer.member("purpose", "debrief:transcript/1")
    writer.member("start", instant: conversation.events[0].time.milliseconds)
    writer.member("party", 0)
    writer.member("dialog", 0)
    writer.member("mediatype", "application/json")
    writer.key("body")
    writer.value(json: details)
    writer.member("encoding", "json")
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// The customer comes first, then the agents in their order, then whoever else did something.
  private mutating func writeParties(_ conversation: Conversation, _ identifiers: IdentifierTable) {
    writer.key("parties")
    writer.beginArray()
    writer.beginObject()
    let customer = conversation.customer
    writer.member("tel", ifPresent: text(customer.phone, of: conversation))
    writer.member("mailto", ifPresent: text(customer.email, of: conversation))
    writer.member("name", name([customer.givenName, customer.familyName], of: conversation) ?? "anonymous")
    writer.member("uuid", ifPresent: text(customer.id, of: conversation))
    writer.member("type", "person")
    writer.member("role", "customer")
    writer.endObject()
    for agent in conversation.agents {
      let id = identifiers.text(of: agent.id)
      let first = agent.pseudonym.isEmpty ? agent.givenName : agent.pseudonym
      writer.beginObject()
      writer.member("name", name([first, agent.familyName], of: conversation) ?? id)
      writer.member("uuid", id)
      writer.member("type", "person")
      writer.member("role", "agent")
      let brand = identifiers.text(of: conversation.brand)
      writer.member("org", ifPresent: brand.isEmpty ? nil : brand)
      let group = identifiers.text(of: agent.group)
      writer.member("dept", ifPresent: group.isEmpty ? nil : group)
      writer.endObject()
    }
    for (author, type, role) in Self.others where unlisted[author] != nil {
      writer.beginObject()
      writer.member("name", role)
      writer.member("type", type)
      writer.member("role", role)
      writer.endObject()
    }
    writer.endArray()
  }

  /// Writes the texts, each with the moves since the one before; returns how many there are.
  private mutating func writeDialogs(_ conversation: Conversation) -> Int {
    writer.key("dialog")
    writer.beginArray()
    var count = 0
    var moves: [Event] = []
    let lastText = conversation.events.lastIndex { Self.isDialog($0) }
    for (position, event) in conversation.events.enumerated() {
      if Self.isDialog(event) {
        if position == lastText {
          moves += conversation.events[(position + 1)...].filter { Self.history(of: $0) != nil }
        }
        writeDialog(event, moves, conversation)
        moves.removeAll()
        count += 1
      } else if Self.history(of: event) != nil {
        moves.append(event)
      }
    }
    writer.endArray()
    return count
  }

  private mutating func writeDialog(_ event: Event, _ moves: [Event], _ conversation: Conversation) {
    let author = party(of: event)
    writer.beginObject()
    writer.member("type", "text")
    writer.member("start", instant: event.time.milliseconds)
    writer.key("parties")
    writer.beginArray()
    writer.value(author)
    if author != 0 { writer.value(0) }
    writer.endArray()
    writer.member("originator", author)
    writer.member("mediatype", "text/plain")
    writer.key("body")
    conversation.withBytes(event.text) { writer.value(utf8: $0) }
    writer.member("encoding", "none")
    writer.member("application", conversation.channel.rawValue)
    writer.member("message_id", ifPresent: text(event.id, of: conversation))
    if !moves.isEmpty {
      writer.key("party_history")
      writer.beginArray()
      for move in moves {
        guard let happened = Self.history(of: move) else { continue }
        writer.beginObject()
        writer.member("party", move.agent >= 0 ? Int(move.agent) + 1 : party(of: move))
        writer.member("time", instant: move.time.milliseconds)
        writer.member("event", happened)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private mutating func writeReport(_ verdicts: [[UInt8]], _ dialogCount: Int, _ version: String) {
    writer.beginObject()
    writer.member("type", "report")
    writer.key("dialog")
    writer.beginArray()
    for dialog in 0..<dialogCount { writer.value(dialog) }
    writer.endArray()
    writer.member("vendor", "debrief")
    writer.member("product", "debrief \(version)")
    writer.member("schema", "urn:debrief:schema:verdicts:1")
    writer.member("mediatype", "application/json")
    writer.key("body")
    writer.beginArray()
    for verdict in verdicts { writer.value(json: verdict) }
    writer.endArray()
    writer.member("encoding", "json")
    writer.endObject()
  }

  /// Whether a vCon can hold an event as a dialog: a text of someone whom both sides read.
  public static func isDialog(_ event: Event) -> Bool {
    event.isPublicMessage && event.author != .unknown && !event.text.isEmpty
  }

  /// What an event is in a party history; nil for nothing.
  private static func history(of event: Event) -> String? {
    switch event.kind {
    case .assigned: event.agent >= 0 ? "join" : nil
    case .paused: event.agent >= 0 ? "hold" : nil
    case .resumed: event.agent >= 0 ? "unhold" : nil
    case .transferred, .closed: event.agent >= 0 ? "drop" : nil
    default: nil
    }
  }

  /// Works out, in one pass, who did something without being among the agents.
  private mutating func findUnlisted(_ conversation: Conversation) {
    var authors: Set<EventAuthor> = []
    for event in conversation.events where event.author != .agent || event.agent < 0 { authors.insert(event.author) }
    unlisted.removeAll()
    for (author, _, _) in Self.others where authors.contains(author) {
      unlisted[author] = conversation.agents.count + 1 + unlisted.count
    }
  }

  /// The position among the parties of who did something.
  private func party(of event: Event) -> Int {
    if event.author == .agent, event.agent >= 0 { return Int(event.agent) + 1 }
    return unlisted[event.author] ?? 0
  }

  private func text(_ span: ByteSpan, of conversation: Conversation) -> String? {
    span.isEmpty ? nil : conversation.text(span)
  }

  private func name(_ parts: [ByteSpan], of conversation: Conversation) -> String? {
    let name = parts.filter { !$0.isEmpty }.map { conversation.text($0) }.joined(separator: " ")
    return name.isEmpty ? nil : name
  }
}
