import Conversations

/// Gathers sorted facts into shifts, day after day: what it holds is one day of one agent and what is still open on his desk.
public struct ShiftGathering {
  private var shift = ShiftCase()
  private var agent: [UInt8] = []
  private var clocks = ZoneClocks()
  /// Events that later facts may still come before.
  private var waiting: [Move] = []
  private var sequence = 0
  private var openCount = 0
  private var hasDay = false

  /// One event of an agent's work.
  private struct Move {
    var time: Int64
    var sequence: Int
    /// What it is; nil for the end of a contact.
    var kind: TraceKind?
    var isOwn: Bool
    var event: Int32
    var conversation: String
    var zone: ZoneClock
    var capabilities: CapabilitySet
    var channel: UInt32
    var exportedAt: Int64?
    var team: String
    var brand: String

    /// Whether it comes first; of events at one time the end of a contact, so that nobody has more on his desk than he can.
    static func < (one: Move, other: Move) -> Bool {
      if one.time != other.time { return one.time < other.time }
      if (one.kind == nil) != (other.kind == nil) { return one.kind == nil }
      return one.sequence < other.sequence
    }
  }

  /// A gathering without facts.
  public init() {}

  /// Gathers facts that are in the order of their keys; `body` gets each shift.
  public mutating func gather(_ facts: [(key: [UInt8], payload: [UInt8])], _ body: (ShiftCase) -> Void) {
    for fact in facts {
      fact.key.withUnsafeBufferPointer { key in
        fact.payload.withUnsafeBufferPointer { payload in add(key: key, payload: payload, body) }
      }
    }
    finish(body)
  }

  /// Adds the next fact; `body` gets the shifts that are complete.
  public mutating func add(
    key: UnsafeBufferPointer<UInt8>, payload: UnsafeBufferPointer<UInt8>, _ body: (ShiftCase) -> Void
  ) {
    let owner = ShiftFactWriter.agentPart(of: key)
    if !agent.elementsEqual(owner) {
      finish(body)
      agent = Array(owner)
      shift = ShiftCase()
      shift.agent = Self.identifier(owner)
      openCount = 0
    }
    var reading = FactReading(bytes: payload)
    let isAvailability = reading.number() != 0
    let zone = clocks.clock(named: reading.counted()) ?? .utc
    if isAvailability { addAvailability(&reading, zone, body) } else { addContact(&reading, zone, body) }
  }

  /// Ends the agent's facts.
  public mutating func finish(_ body: (ShiftCase) -> Void) {
    flush(before: .max, body)
    emit(body)
  }

  private mutating func addAvailability(
    _ reading: inout FactReading, _ zone: ZoneClock, _ body: (ShiftCase) -> Void
  ) {
    let time = reading.signed()
    flush(before: time, body)
    let kinds: [TraceKind] = [.available, .busy, .unavailable, .offline]
    let status = Int(truncatingIfNeeded: reading.number())
    insert(
      Move(
        time: time, sequence: sequence, kind: kinds[min(status, kinds.count - 1)], isOwn: true, event: -1,
        conversation: "", zone: zone, capabilities: .all, channel: 0, exportedAt: nil, team: "", brand: ""))
  }

  private mutating func addContact(_ reading: inout FactReading, _ zone: ZoneClock, _ body: (ShiftCase) -> Void) {
    let capabilities = CapabilitySet(rawValue: UInt32(truncatingIfNeeded: reading.number()))
    let channel = UInt32(1) << UInt32(min(reading.number(), 31))
    let exported = reading.signed()
    let team = String(decoding: reading.counted(), as: UTF8.self)
    let brand = String(decoding: reading.counted(), as: UTF8.self)
    let conversation = String(decoding: reading.counted(), as: UTF8.self)
    var time = reading.signed()
    flush(before: time, body)
    while reading.position < reading.bytes.count {
      let head = reading.number()
      time += reading.signed()
      let event = Int32(truncatingIfNeeded: reading.signed())
      let kind = head >> 1 == 0 ? nil : TraceKind(rawValue: UInt8(truncatingIfNeeded: head >> 1) - 1)
      insert(
        Move(
          time: time, sequence: sequence, kind: kind, isOwn: head & 1 != 0, event: event, conversation: conversation,
          zone: zone, capabilities: capabilities, channel: channel, exportedAt: exported < 0 ? nil : exported,
          team: team, brand: brand))
    }
  }

  /// Puts an event in its place; facts overlap little, so it is never far from the end.
  private mutating func insert(_ move: Move) {
    sequence += 1
    waiting.append(move)
    var position = waiting.count - 1
    while position > 0, move < waiting[position - 1] {
      waiting.swapAt(position, position - 1)
      position -= 1
    }
  }

  /// Takes what no later fact can come before.
  private mutating func flush(before time: Int64, _ body: (ShiftCase) -> Void) {
    var taken = 0
    while taken < waiting.count, waiting[taken].time < time {
      take(waiting[taken], body)
      taken += 1
    }
    if taken > 0 { waiting.removeFirst(taken) }
  }

  private mutating func take(_ move: Move, _ body: (ShiftCase) -> Void) {
    guard let kind = move.kind else { return openCount = max(0, openCount - 1) }
    let day = move.zone.localDay(at: move.time)
    if !hasDay || day != shift.day {
      emit(body)
      shift.beginDay(day)
      shift.zone = move.zone
      hasDay = true
    }
    if kind == .given { openCount += 1 }
    if !move.team.isEmpty { shift.team = move.team }
    if !move.brand.isEmpty { shift.brand = move.brand }
    if !move.conversation.isEmpty {
      shift.capabilities.formIntersection(move.capabilities)
      shift.channels |= move.channel
      shift.exportedAt = move.exportedAt
    }
    let position = Int32(shift.events.count)
    shift.events.append(
      ShiftCase.FactEvent(conversation: move.conversation, event: move.event, kind: kind, instant: move.time))
    var event = TraceEvent(
      time: move.time, traits: move.isOwn ? .byAgent : [], event: position, firstEvent: position, agent: 0, holder: 0,
      kind: kind, precision: .second)
    event.conversation = conversationNumber(move.conversation)
    event.day = day
    if kind == .assigned || kind == .given { event.value = Int64(openCount) }
    shift.trace.append(event)
  }

  /// A number that the events of one conversation share.
  private func conversationNumber(_ id: String) -> Int32 {
    guard !id.isEmpty else { return -1 }
    var id = id
    return Int32(truncatingIfNeeded: id.withUTF8 { FNV1a.hash($0) } & 0x7FFF_FFFF)
  }

  private mutating func emit(_ body: (ShiftCase) -> Void) {
    guard hasDay, !shift.trace.isEmpty else { return hasDay = false }
    if let last = shift.trace.lastIndex(where: { $0.kind.bit & TraceKind.availability != 0 }) {
      shift.trace[last].traits.insert(.lastOfDay)
    }
    body(shift)
    hasDay = false
  }

  /// The identifier that a key's part stands for.
  private static func identifier(_ part: UnsafeBufferPointer<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in part {
      if byte == 1, !isEscaped {
        isEscaped = true
      } else {
        bytes.append(isEscaped ? byte - 1 : byte)
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
