import Conversations

/// Writes generated conversations as a transcript in one of its three spellings.
struct BenchWriter {
  /// The spellings.
  enum Format: String, CaseIterable, Sendable {
    case xml, json, ndjson
  }

  let format: Format
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  init(format: Format) { self.format = format }

  /// When generated exports say they were taken.
  static let exportedAt = "2027-01-15T06:00:00Z"

  mutating func begin() {
    switch format {
    case .xml:
      add(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<transcripts xmlns=\"urn:debrief:transcript:1\" timeZone=\"Europe/Paris\""
      )
      add(" exportedAt=\"\(Self.exportedAt)\">\n")
    case .json:
      add("{\"format\":\"debrief:transcript/1\",\"timeZone\":\"Europe/Paris\",\"exportedAt\":\"\(Self.exportedAt)\",")
      add("\"conversations\":[\n")
    case .ndjson: break
    }
  }

  mutating func end() {
    switch format {
    case .xml: add("</transcripts>\n")
    case .json: add("\n]}\n")
    case .ndjson: break
    }
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func write(_ conversation: BenchConversation) {
    if format == .xml { writeXML(conversation) } else { writeJSON(conversation) }
  }

  private mutating func writeXML(_ conversation: BenchConversation) {
    add(
      "  <conversation id=\"c-\(conversation.number)\" channel=\"whatsapp\" brand=\"\(brand(conversation))\" language=\"\(language(conversation))\">\n"
    )
    add(
      "    <customer id=\"cust-\(conversation.customer)\" givenName=\"\(conversation.givenName)\" familyName=\"\(conversation.familyName)\"/>\n"
    )
    for agent in agents(conversation) {
      add("    <agent id=\"agent-\(agent)\" givenName=\"\(name(agent, conversation))\" team=\"team-\(agent % 8)\"/>\n")
    }
    for (position, event) in conversation.events.enumerated() {
      add("    <\(element(event)) at=\"")
      WrittenInstant.append(Int64(event.time) * 1000, to: &bytes)
      add("\"")
      switch event.kind {
      case .started: add(" by=\"customer\"/>\n")
      case .assigned: add(" agent=\"agent-\(event.agent)\"/>\n")
      case .message(let byCustomer):
        add(byCustomer ? " by=\"customer\"" : " by=\"agent\" agent=\"agent-\(event.agent)\"")
        add(" id=\"m\(position)\">")
        for byte in event.text {
          switch byte {
          case 0x26: add("&amp;")
          case 0x3C: add("&lt;")
          default: bytes.append(byte)
          }
        }
        add("</message>\n")
      case .paused, .closed: add(" by=\"agent\" agent=\"agent-\(event.agent)\"/>\n")
      case .resumed: add(" cause=\"timer\"/>\n")
      case .transferred(let group): add(" by=\"agent\" agent=\"agent-\(event.agent)\" toGroup=\"\(group)\"/>\n")
      }
    }
    add("  </conversation>\n")
  }

  private mutating func writeJSON(_ conversation: BenchConversation) {
    if format == .json, !isFirst { add(",\n") }
    isFirst = false
    add("{")
    if format == .ndjson {
      add("\"format\":\"debrief:transcript/1\",\"timeZone\":\"Europe/Paris\",\"exportedAt\":\"\(Self.exportedAt)\",")
    }
    add(
      "\"id\":\"c-\(conversation.number)\",\"channel\":\"whatsapp\",\"brand\":\"\(brand(conversation))\",\"language\":\"\(language(conversation))\","
    )
    add(
      "\"customer\":{\"id\":\"cust-\(conversation.customer)\",\"givenName\":\"\(conversation.givenName)\",\"familyName\":\"\(conversation.familyName)\"},\"agents\":["
    )
    for (position, agent) in agents(conversation).enumerated() {
      if position > 0 { add(",") }
      add("{\"id\":\"agent-\(agent)\",\"givenName\":\"\(name(agent, conversation))\",\"team\":\"team-\(agent % 8)\"}")
    }
    add("],\"events\":[")
    for (position, event) in conversation.events.enumerated() {
      if position > 0 { add(",") }
      add("{\"type\":\"\(element(event))\",\"at\":\"")
      WrittenInstant.append(Int64(event.time) * 1000, to: &bytes)
      add("\"")
      switch event.kind {
      case .started: add(",\"by\":\"customer\"")
      case .assigned: add(",\"agent\":\"agent-\(event.agent)\"")
      case .message(let byCustomer):
        add(byCustomer ? ",\"by\":\"customer\"" : ",\"by\":\"agent\",\"agent\":\"agent-\(event.agent)\"")
        add(",\"id\":\"m\(position)\",\"text\":\"")
        bytes += event.text
        add("\"")
      case .paused, .closed: add(",\"by\":\"agent\",\"agent\":\"agent-\(event.agent)\"")
      case .resumed: add(",\"cause\":\"timer\"")
      case .transferred(let group): add(",\"by\":\"agent\",\"agent\":\"agent-\(event.agent)\",\"toGroup\":\"\(group)\"")
      }
      add("}")
    }
    add("]}")
    if format == .ndjson { add("\n") }
  }

  private mutating func add(_ text: String) { bytes += text.utf8 }

  private func brand(_ conversation: BenchConversation) -> String { BenchConversation.brand(conversation.number) }

  private func language(_ conversation: BenchConversation) -> String { conversation.isEnglish ? "en" : "fr" }

  private func agents(_ conversation: BenchConversation) -> [Int] {
    conversation.events.reduce(into: []) { agents, event in
      if !agents.contains(event.agent) { agents.append(event.agent) }
    }
  }

  private func name(_ agent: Int, _ conversation: BenchConversation) -> String {
    let words = conversation.isEnglish ? BenchText.Words.english : BenchText.Words.french
    return BenchConversation.agentName(agent, words.givenNames)
  }

  private func element(_ event: BenchEvent) -> String {
    switch event.kind {
    case .started: "started"
    case .assigned: "assigned"
    case .message: "message"
    case .paused: "paused"
    case .resumed: "resumed"
    case .closed: "closed"
    case .transferred: "transferred"
    }
  }
}
