import Conversations

/// The program's own table (CSV): one row an event, the conversation's facts repeated in each, under the transcript format's names.
public enum TranscriptTable {
  /// The columns, in their order; the header by which the program recognises the table.
  public static let columns = [
    "conversation", "channel", "brand", "site", "timeZone", "language", "exportedAt", "capabilities", "customer",
    "customerGivenName", "customerFamilyName", "customerPhone", "customerEmail", "customerTimeZone", "type", "at", "by",
    "agent", "agentGivenName", "agentFamilyName", "agentPseudonym", "agentGroup", "agentTeam", "group", "id", "kind",
    "text", "template", "menu", "delivery", "errorCode", "automatic", "proactive", "toAgent", "toGroup", "reason",
    "until", "cause", "status",
  ]

  /// The header row.
  public static let header = columns.joined(separator: ",") + "\r\n"

  /// Appends a conversation's rows; what agents' rows do not name (an agent without events) is lost.
  public static func append(_ draft: ConversationDraft, to output: inout [UInt8]) {
    let head = [
      draft.id, draft.channel?.rawValue ?? "", draft.brand, draft.site, draft.timeZone, draft.language,
      draft.exportedAt,
      draft.capabilities.members.map(\.rawValue).joined(separator: " "), draft.customer.id, draft.customer.givenName,
      draft.customer.familyName, draft.customer.phone, draft.customer.email, draft.customer.timeZone,
    ]
    for event in draft.events {
      let agent = draft.agent(event.agent) ?? AgentDraft(id: "")
      append(
        head + [
          event.type == .unknown && !event.status.isEmpty ? event.status : event.type.name, event.at,
          event.by.name ?? "", event.agent, agent.givenName, agent.familyName, agent.pseudonym, agent.group, agent.team,
          event.group, event.id, event.type == .survey ? event.survey : event.type == .message ? event.kind.name : "",
          event.text, event.template, event.menu, event.delivery.name ?? "", event.errorCode,
          event.isAutomatic ? "true" : "", event.isProactive ? "true" : "", event.toAgent, event.toGroup, event.reason,
          event.until, event.cause == .unknown ? "" : event.cause.name, event.type == .order ? event.status : "",
        ], to: &output)
    }
  }

  private static func append(_ cells: [String], to output: inout [UInt8]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { output.append(0x2C) }
      append(cell, to: &output)
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// Appends a cell (RFC 4180).
  private static func append(_ cell: String, to output: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x3B }
    guard needsQuotes else { return output.append(contentsOf: cell.utf8) }
    output.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }
}
