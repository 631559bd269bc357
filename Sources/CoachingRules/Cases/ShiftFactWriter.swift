import Conversations

/// Writes what shifts need: one fact for each contact (who held what from when to when, and what he did), one for each change of
/// availability.
///
/// A fact is a sort key (agent, time) and a payload. Facts sorted by key bring an agent's work together in time order, whatever files it
/// came from.
public struct ShiftFactWriter {
  private var output = FactBytes()

  /// A contact that nothing ends is forgotten after this many milliseconds without anything.
  static let forgottenAfter: Int64 = 86_400_000

  private static let endings = TraceKind.mask(.transferred, .paused, .closed)

  /// A writer.
  public init() {}

  /// The keys and payloads of a conversation's contacts; they stay valid until `body` returns.
  public mutating func write(
    _ conversation: Conversation, trace: [TraceEvent], contacts: [Contact], identifiers: IdentifierTable,
    _ body: (_ key: UnsafeBufferPointer<UInt8>, _ payload: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var position = 0
    for (number, contact) in contacts.enumerated() {
      let participant = conversation.agents[Int(contact.agent)]
      let opening = conversation.events[Int(contact.openingEvent)].time.milliseconds
      let successor = number + 1 < contacts.count ? contacts[number + 1] : nil
      output.bytes.removeAll(keepingCapacity: true)
      identifiers.withBytes(of: participant.id) { output.append(keyPart: $0) }
      output.append(keyTime: opening)
      conversation.withBytes(conversation.id) { output.bytes.append(contentsOf: $0) }
      let keyCount = output.bytes.count
      output.append(0)
      conversation.zone.withName { output.append(counted: $0) }
      output.append(UInt64(conversation.capabilities.rawValue))
      output.append(UInt64(Channel.allCases.firstIndex(of: conversation.channel) ?? 0))
      output.append(signed: conversation.exportedAt ?? -1)
      identifiers.withBytes(of: participant.team) { output.append(counted: $0) }
      identifiers.withBytes(of: conversation.brand) { output.append(counted: $0) }
      conversation.withBytes(conversation.id) { output.append(counted: $0) }
      output.append(signed: opening)
      var time = opening
      var latest = opening
      if contact.opening == .wrote { append(.given, contact.openingEvent, at: opening, false, &time) }
      while position < trace.count, trace[position].event < contact.openingEvent { position += 1 }
      var candidate = position
      while candidate < trace.count, trace[candidate].event < contact.events.upperBound {
        let event = trace[candidate]
        candidate += 1
        latest = max(latest, event.time)
        guard
          event.agent == contact.agent && Self.isWork(event)
            || event.event == contact.endingEvent && event.kind.bit & Self.endings != 0
        else { continue }
        append(
          event.kind, event.event, at: event.time,
          event.agent == contact.agent && event.traits.contains(.byAgent), &time)
      }
      let end =
        contact.endingEvent >= 0
        ? conversation.events[Int(contact.endingEvent)].time.milliseconds
        : successor.map { conversation.events[Int($0.openingEvent)].time.milliseconds } ?? latest + Self.forgottenAfter
      if contact.endingEvent < 0, let successor {
        // Somebody else took it over: it is off this agent's desk.
        append(.transferred, successor.openingEvent, at: max(end, time), false, &time)
      }
      append(nil, -1, at: max(end, time), false, &time)
      hand(keyCount, body)
    }
  }

  /// The key and payload of a change of availability; they stay valid until `body` returns.
  public mutating func write(
    _ change: AgentAvailability, zone: ZoneClock,
    _ body: (_ key: UnsafeBufferPointer<UInt8>, _ payload: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    output.bytes.removeAll(keepingCapacity: true)
    var agent = change.agent
    agent.withUTF8 { output.append(keyPart: $0) }
    output.append(keyTime: change.milliseconds)
    let keyCount = output.bytes.count
    output.append(1)
    zone.withName { output.append(counted: $0) }
    output.append(signed: change.milliseconds)
    output.append(UInt64(AvailabilityStatus.allCases.firstIndex(of: change.status) ?? 0))
    hand(keyCount, body)
  }

  /// The part of a sort key that all facts of one agent share.
  public static func agentPart(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: key[..<(key.firstIndex(of: 0) ?? key.count)])
  }

  private func hand(_ keyCount: Int, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
    output.bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[..<keyCount]), UnsafeBufferPointer(rebasing: bytes[keyCount...]))
    }
  }

  private static func isWork(_ event: TraceEvent) -> Bool {
    switch event.kind {
    case .given, .assigned: true
    case .message: event.traits.contains(.byAgent)
    case .transferred, .paused, .closed: event.traits.contains(.byAgent)
    default: false
    }
  }

  private mutating func append(
    _ kind: TraceKind?, _ event: Int32, at instant: Int64, _ isOwn: Bool, _ time: inout Int64
  ) {
    output.append(UInt64(kind.map { $0.rawValue + 1 } ?? 0) << 1 | (isOwn ? 1 : 0))
    output.append(signed: instant - time)
    output.append(signed: Int64(event))
    time = instant
  }
}
