import Conversations

/// Writes drafts in the transcript format as XML, one element after the other.
public enum TranscriptXMLWriter {
  /// What stands before all elements.
  public static let beginning =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<transcripts xmlns=\"urn:debrief:transcript:1\">\n"
  /// What stands behind them.
  public static let end = "</transcripts>\n"

  /// Appends a conversation element and a line feed.
  ///
  /// XML 1.0 has no room for control characters; U+FFFD stands for them.
  public static func append(_ draft: ConversationDraft, to output: inout [UInt8]) {
    open("conversation", &output)
    attribute("id", draft.id, &output)
    attribute("channel", draft.channel?.rawValue ?? "", &output)
    texts(of: draft, &output)
    // An empty list says that the source can express nothing, which is not the same as no list.
    output.append(contentsOf: " capabilities=\"".utf8)
    output.append(contentsOf: draft.capabilities.members.map(\.rawValue).joined(separator: " ").utf8)
    output.append(contentsOf: "\">".utf8)
    if draft.customer != CustomerDraft() { append(draft.customer, as: "customer", to: &output) }
    for agent in draft.agents { append(agent, as: "agent", to: &output) }
    for event in draft.events { append(event, to: &output) }
    output.append(contentsOf: "\n</conversation>\n".utf8)
  }

  /// Appends an availability element and a line feed.
  public static func append(_ change: AvailabilityDraft, to output: inout [UInt8]) {
    open("availability", &output)
    attribute("agent", change.agent, &output)
    attribute("at", change.at, &output)
    attribute("status", change.status.rawValue, &output)
    attribute("origin", change.origin.rawValue, &output)
    attribute("timeZone", change.timeZone, &output)
    output.append(contentsOf: "/>\n".utf8)
  }

  private static func append(_ draft: some DraftTexts, as name: String, to output: inout [UInt8]) {
    output.append(0x0A)
    open(name, &output)
    texts(of: draft, &output)
    output.append(contentsOf: "/>".utf8)
  }

  private static func texts<Draft: DraftTexts>(of draft: Draft, _ output: inout [UInt8]) {
    for text in Draft.texts { attribute(text.name, draft[keyPath: text.path], &output) }
  }

  private static func append(_ event: EventDraft, to output: inout [UInt8]) {
    let name = elementName(of: event)
    output.append(0x0A)
    open(name, &output)
    event.forEachField { name, field in
      switch field {
      case .text(let text): attribute(name, text, &output)
      case .number(let number): attribute(name, "\(number)", &output)
      case .flag: attribute(name, "true", &output)
      case .content: break
      }
    }
    guard !event.text.isEmpty else { return output.append(contentsOf: "/>".utf8) }
    output.append(0x3E)
    escape(event.text, inAttribute: false, &output)
    output.append(contentsOf: "</\(name)>".utf8)
  }

  /// The type, or the source's name for what is not known, if XML allows that as a name.
  private static func elementName(of event: EventDraft) -> String {
    guard event.type == .unknown, let first = event.status.utf8.first else { return event.type.name }
    let isName = event.status.utf8.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x2E
    }
    let isTaken =
      EventKind.allCases.contains { $0.name == event.status } || ["customer", "agent"].contains(event.status)
    guard isName, (first | 0x20) &- 0x61 < 26 else { return event.type.name }
    return isTaken ? "x-\(event.status)" : event.status
  }

  private static func open(_ name: String, _ output: inout [UInt8]) {
    output.append(0x3C)
    output.append(contentsOf: name.utf8)
  }

  private static func attribute(_ name: StaticString, _ value: String, _ output: inout [UInt8]) {
    guard !value.isEmpty else { return }
    output.append(0x20)
    output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    output.append(contentsOf: "=\"".utf8)
    escape(value, inAttribute: true, &output)
    output.append(0x22)
  }

  private static func escape(_ text: String, inAttribute: Bool, _ output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".utf8)
      case "<": output.append(contentsOf: "&lt;".utf8)
      case ">": output.append(contentsOf: "&gt;".utf8)
      case "\"" where inAttribute: output.append(contentsOf: "&quot;".utf8)
      // A parser would turn these into spaces, or the carriage return into a line feed.
      case "\t" where inAttribute, "\n" where inAttribute, "\r":
        output.append(contentsOf: "&#\(scalar.value);".utf8)
      case "\t", "\n": output.append(UInt8(scalar.value))
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": output.append(contentsOf: "\u{FFFD}".utf8)
      default: output.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
  }
}
