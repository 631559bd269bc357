import CoachingRules
import Conversations
import MessageSignals

/// Writes annotated traces as an event log: one trace a conversation, or one a contact.
///
/// What is true of an event is a boolean attribute; what is not true is left out, so that a log stays small. `not (A.says-greeting = true)`
/// is how a condition asks for the absence of one. Texts and the customer's identifier are personal data and left out unless asked for.
public struct TraceLog {
  /// Where the log goes.
  public let writer: XESWriter
  private let hasTexts: Bool

  /// A log; with the texts of messages and the customers' identifiers if they are asked for.
  public init(_ writer: XESWriter, hasTexts: Bool = false) {
    self.writer = writer
    self.hasTexts = hasTexts
  }

  /// Writes the events of a conversation as one trace.
  public func write(_ conversation: Conversation, trace: [TraceEvent], identifiers: IdentifierTable) {
    write(trace[...], of: conversation, identifiers: identifiers, contact: nil)
  }

  /// Writes the events of a contact as one trace.
  public func write(
    _ contact: Contact, of conversation: Conversation, trace: [TraceEvent], identifiers: IdentifierTable
  ) {
    let first = trace.firstIndex { contact.contains($0.event) } ?? 0
    let end = trace.lastIndex { contact.contains($0.event) }.map { $0 + 1 } ?? first
    write(trace[first..<end], of: conversation, identifiers: identifiers, contact: contact)
  }

  private func write(
    _ events: ArraySlice<TraceEvent>, of conversation: Conversation, identifiers: IdentifierTable, contact: Contact?
  ) {
    func identifier(_ key: String, _ value: Identifier) {
      guard value.exists else { return }
      writer.attribute(key) { writer in identifiers.withBytes(of: value) { writer.append(utf8: $0) } }
    }
    func span(_ key: String, _ value: ByteSpan) {
      guard !value.isEmpty else { return }
      writer.attribute(key) { writer in conversation.withBytes(value) { writer.append(utf8: $0) } }
    }
    writer.beginTrace { writer in
      conversation.withBytes(conversation.id) { writer.append(utf8: $0) }
      if let contact { writer.append("/\(contact.number)") }
    }
    writer.attribute("channel", conversation.channel.rawValue)
    identifier("brand", conversation.brand)
    identifier("site", conversation.site)
    identifier("language", conversation.language)
    if let contact { identifier("agent", conversation.agents[Int(contact.agent)].id) }
    if hasTexts { span("customer", conversation.customer.id) }
    for event in events {
      writer.beginEvent(event.kind.name, at: event.time)
      writer.attribute("lifecycle:transition", "complete")
      if event.agent >= 0 {
        identifier("org:resource", conversation.agents[Int(event.agent)].id)
        identifier("org:group", conversation.agents[Int(event.agent)].group)
      }
      if event.holder >= 0 { identifier("holder", conversation.agents[Int(event.holder)].id) }
      Self.write(event, to: writer)
      if hasTexts, event.kind == .message { span("content", conversation.events[Int(event.event)].text) }
      writer.endEvent()
    }
    writer.endTrace()
  }

  /// Writes what is true of an event.
  package static func write(_ event: TraceEvent, to writer: XESWriter) {
    for (trait, role) in EventTraits.roles where event.traits.contains(trait) { writer.attribute("org:role", role) }
    for (trait, name) in EventTraits.conditions where event.traits.contains(trait) { writer.mark(name) }
    for signal in Signal.allCases where event.signals.contains(signal) { writer.mark("says-\(signal.name)") }
    for kind in InformationKind.allCases {
      if event.asks.contains(InformationSet(kind)) { writer.mark("asks-for-\(kind.written)") }
      if event.gives.contains(InformationSet(kind)) { writer.mark("gives-\(kind.written)") }
    }
    guard event.kind == .message || event.kind == .turn else { return }
    for amount in DeclareCondition.amounts { writer.attribute(amount.name, number: amount.value(event)) }
  }
}
