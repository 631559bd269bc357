/// Collects what a reader finds in one record and makes a `Conversation` or a `Rejection` of it: the only place where drafts are checked.
///
/// One builder belongs to one worker and is used for record after record: `begin`, the facts in any order (header facts that times depend
/// on, such as the zone, before the events), then `finish`. Its storage is an arena of UTF-8 and flat arrays; give the conversation back with
/// `reuse` and nothing is allocated for the next one. Bytes handed in must be valid UTF-8.
public final class ConversationBuilder {
  /// The identifiers of this worker.
  public var identifiers: IdentifierTable
  /// The time zones met by this worker.
  public var clocks = ZoneClocks()

  var arena: [UInt8] = []
  /// The events so far; a reader may refine the one it has just added.
  public var events: [Event] = []
  /// The agents so far; a reader may refine one, but only `agent` adds them.
  public var agents: [Participant] = []
  /// The customer so far.
  public var customer = Customer()
  /// The medium.
  public var channel: Channel = .other
  /// The brand.
  public var brand: Identifier = .none
  /// The site.
  public var site: Identifier = .none
  /// The declared language.
  public var language: Identifier = .none
  /// What the source can express.
  public var capabilities: CapabilitySet = .all
  /// When the export was taken, in milliseconds since 1970.
  public var exportedAt: Int64?
  /// Number of fields and event types that the reader did not know.
  public var unknownCount = 0
  /// The source's identifier.
  public var id: ByteSpan = .empty
  /// The zone of times written without one.
  public private(set) var zone: ZoneClock = .utc
  /// Where `zone` came from.
  public private(set) var zoneSource: ZoneSource = .assumed

  /// For each identifier of the table, where it stood among the agents of the last record that named it as one: right only where it still
  /// stands there, so that nothing need be cleared between records.
  private var agentPositions: [Int32] = []

  /// Whether events are turned round before they are put in order: a test of that order.
  package var isReversed = false

  private var position = SourcePosition(file: 0, byteOffset: 0, record: 0)
  private var problem: (RejectionReason, String)?

  /// A builder that interns into `identifiers`.
  public init(identifiers: IdentifierTable = IdentifierTable()) { self.identifiers = identifiers }

  /// Starts a record.
  ///
  /// - Parameters:
  ///   - zone: the zone of times without one, unless the record names another.
  ///   - zoneSource: where that zone came from.
  public func begin(
    position: SourcePosition, capabilities: CapabilitySet, zone: ZoneClock = .utc, zoneSource: ZoneSource = .assumed,
    exportedAt: Int64? = nil
  ) {
    self.position = position
    self.capabilities = capabilities
    self.zone = zone
    self.zoneSource = zoneSource
    self.exportedAt = exportedAt
    arena.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    agents.removeAll(keepingCapacity: true)
    customer = Customer()
    channel = .other
    brand = .none
    site = .none
    language = .none
    unknownCount = 0
    id = .empty
    problem = nil
  }

  /// Copies bytes into the arena.
  public func store(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteSpan {
    guard !bytes.isEmpty else { return .empty }
    let span = ByteSpan(
      offset: UInt32(truncatingIfNeeded: arena.count), length: UInt32(truncatingIfNeeded: bytes.count))
    arena.append(contentsOf: bytes)
    return span
  }

  /// Copies a text into the arena.
  public func store(_ text: String) -> ByteSpan {
    var text = text
    return text.withUTF8 { store($0) }
  }

  /// Adds bytes to the end of a span that is the arena's last; text that arrives in pieces grows like this.
  public func extend(_ span: inout ByteSpan, with bytes: UnsafeBufferPointer<UInt8>) {
    guard !span.isEmpty else { return span = store(bytes) }
    precondition(Int(span.offset) + Int(span.length) == arena.count, "Only the last span of the arena can grow.")
    arena.append(contentsOf: bytes)
    span.length += UInt32(truncatingIfNeeded: bytes.count)
  }

  /// Calls `body` with the bytes of a span stored before.
  public func withBytes<Result>(_ span: ByteSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[span.range])) }
  }

  /// The position of the agent with this identifier among the conversation's agents, who is added if he is new; -1 for no identifier.
  public func agent(_ id: UnsafeBufferPointer<UInt8>) -> Int32 { agent(identifiers.intern(id)) }

  /// The same for an identifier that is interned already.
  public func agent(_ id: Identifier) -> Int32 {
    guard id.exists else { return -1 }
    let index = Int(id.index)
    if index < agentPositions.count {
      let position = Int(agentPositions[index])
      if position < agents.count, agents[position].id == id { return Int32(position) }
    } else {
      agentPositions.append(contentsOf: repeatElement(0, count: index + 1 - agentPositions.count))
    }
    agents.append(Participant(id: id))
    agentPositions[index] = Int32(agents.count - 1)
    return Int32(agents.count - 1)
  }

  /// Sets the zone of times written without one; false if there is no such zone.
  public func setZone(named name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let clock = clocks.clock(named: name) else { return false }
    zone = clock
    zoneSource = .derived
    return true
  }

  /// The time that these bytes write, placed in the record's zone where they name none; nil (and the record rejected) if it is none.
  public func time(_ bytes: UnsafeBufferPointer<UInt8>) -> EventTime? {
    guard let written = WrittenTime(bytes) else {
      reject(.impossibleTime, "A time cannot be read; write it as 2026-10-05T10:00:00+02:00.")
      return nil
    }
    var time = place(written)
    time.original = store(bytes)
    return time
  }

  /// A time that has been read, placed in the record's zone where it names none.
  public func place(_ written: WrittenTime) -> EventTime {
    if let offset = written.offsetMinutes {
      return EventTime(
        milliseconds: written.localMilliseconds - Int64(offset) * 60_000, precision: written.precision, zone: .explicit)
    }
    return EventTime(
      milliseconds: zone.instant(local: written.localMilliseconds), precision: written.precision, zone: zoneSource)
  }

  /// Adds an event and returns its position in `events`.
  @discardableResult
  public func add(_ kind: EventKind, at time: EventTime, by author: EventAuthor = .unknown, agent: Int32 = -1) -> Int {
    var event = Event(kind: kind, time: time)
    event.author = author
    event.agent = agent
    event.sourceOrder = UInt32(truncatingIfNeeded: events.count)
    events.append(event)
    return events.count - 1
  }

  /// Adds a message and returns its position in `events`.
  @discardableResult
  public func message(
    at time: EventTime, by author: EventAuthor, agent: Int32 = -1, text: ByteSpan, id: ByteSpan = .empty,
    kind: MessageKind = .text
  ) -> Int {
    let position = add(.message, at: time, by: author, agent: agent)
    events[position].text = text
    events[position].id = id
    events[position].messageKind = kind
    return position
  }

  /// Adds a transfer and returns its position in `events`.
  @discardableResult
  public func transferred(
    at time: EventTime, by author: EventAuthor, agent: Int32, toAgent: Int32 = -1, toGroup: Identifier = .none
  ) -> Int {
    let position = add(.transferred, at: time, by: author, agent: agent)
    events[position].toAgent = toAgent
    events[position].group = toGroup
    return position
  }

  /// Notes why the record cannot be used; the first reason counts.
  public func reject(_ reason: RejectionReason, _ sentence: String) {
    if problem == nil { problem = (reason, sentence) }
  }

  /// Whether a reason to reject the record has been noted.
  public var isRejected: Bool { problem != nil }

  private static let earliest: Int64 = 0
  private static let latest: Int64 = 7_258_118_400_000

  /// The conversation, or why there is none. Storage moves into the conversation; give it back with `reuse`.
  public func finish() -> Result<Conversation, Rejection> {
    if let problem { return .failure(Rejection(position: position, reason: problem.0, sentence: problem.1)) }
    if id.isEmpty {
      return .failure(
        Rejection(position: position, reason: .noIdentifier, sentence: "The conversation has no id; give it one."))
    }
    guard events.contains(where: { $0.kind.isInTrace }) else {
      return .failure(
        Rejection(position: position, reason: .noEvents, sentence: "The conversation has no messages and no moves."))
    }
    for event in events where event.time.milliseconds < Self.earliest || event.time.milliseconds >= Self.latest {
      return .failure(
        Rejection(
          position: position, reason: .impossibleTime,
          sentence:
            "A time lies outside the years 1970 to 2199; check the source's clock or unit (seconds, milliseconds)."))
    }
    nameAgents()
    nameBots()
    if customer.timeZone.exists {
      customer.clock = identifiers.withBytes(of: customer.timeZone) { clocks.clock(named: $0) }
    }
    if isReversed { events.reverse() }
    sortEvents()
    let conversation = Conversation(
      arena: arena, events: events, agents: agents, id: id, channel: channel, brand: brand, site: site,
      language: language, customer: customer, zone: zone, capabilities: capabilities, exportedAt: exportedAt,
      position: position, unknownCount: unknownCount)
    arena = []
    events = []
    agents = []
    return .success(conversation)
  }

  /// Takes a finished conversation's storage for the next record.
  public func reuse(_ conversation: consuming Conversation) {
    arena = conversation.arena
    events = conversation.events
    agents = conversation.agents
  }
}
