import Conversations
import MessageSignals

/// All conversations of one customer with a brand on a channel, rebuilt from facts.
public struct CustomerCase: Sendable {
  /// An agent of the case.
  public struct Agent: Hashable, Sendable {
    /// The source's identifier.
    public var id: String
    /// The team.
    public var team: String
  }

  /// An event's place in its conversation, and its words where they may be evidence.
  public struct FactEvent: Sendable {
    /// Position of its conversation in the case.
    public var conversation: Int
    /// Position in its conversation.
    public var event: Int32
    /// The message's identifier; empty if it has none.
    public var messageID: String
    /// The passages that matter, as bytes of the stored text, the first of each signal.
    public var passages: [SignalHit]
    /// The beginning of the text.
    public var text: String
    /// What it is.
    public var kind: TraceKind
    /// When it was, in milliseconds since 1970.
    public var instant: Int64
    /// Who did it, as a position among the case's agents; -1 for nobody of the desk.
    public var agent: Int32
  }

  /// The brand.
  public internal(set) var brand = ""
  /// The channel.
  public internal(set) var channel = Channel.other
  /// The customer's identifier; empty if the source gives none.
  public internal(set) var customer = ""
  /// The clock of the site, for people to read times by.
  public internal(set) var zone = ZoneClock.utc
  /// The conversations' identifiers, in the order of their beginnings.
  public internal(set) var conversations: [String] = []
  /// The agents.
  public internal(set) var agents: [Agent] = []
  /// The events that evidence can point at.
  public internal(set) var events: [FactEvent] = []
  /// The annotated events.
  package var trace: [TraceEvent] = []
  var capabilities = CapabilitySet.all
  /// The signals that the lexicons cover in the language of every conversation whose language is known; nil if none is.
  var covered: SignalMask?
  /// The language of the last conversation.
  var language = DetectedLanguage.undecided
  var showsBeginning = true
  /// When the exports were taken, if every conversation says so.
  var exportedAt: Int64?
  /// Whether each agent wrote in it.
  private var wrote: [Bool] = []
  private var clocks = ZoneClocks()

  /// A case without facts.
  public init() {}

  /// Position of the conversation in which a verdict was decided: where it is to be repaired, else where its proof begins.
  public func conversation(of verdict: Verdict, _ evidence: ArraySlice<Evidence>) -> Int {
    let event = verdict.kind == .missed ? verdict.repair.event : evidence.first?.event ?? -1
    return events.indices.contains(Int(event)) ? events[Int(event)].conversation : 0
  }

  /// The team of all agents; nil if they are of several, or of none.
  var commonTeam: String? {
    guard let team = agents.first?.team, !team.isEmpty, agents.allSatisfy({ $0.team == team }) else { return nil }
    return team
  }

  /// Whether an agent, by position, wrote in it.
  func hasWritten(_ agent: Int32) -> Bool { wrote[Int(agent)] }

  /// Forgets the case, keeping the storage and the clocks for the next one.
  public mutating func removeAll() {
    conversations.removeAll(keepingCapacity: true)
    agents.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    trace.removeAll(keepingCapacity: true)
    wrote.removeAll(keepingCapacity: true)
    capabilities = .all
    covered = nil
    showsBeginning = true
    exportedAt = nil
  }

  /// Adds a conversation's payload; conversations come in the order of their keys.
  public mutating func add(_ payload: UnsafeBufferPointer<UInt8>) {
    var reading = FactReading(bytes: payload)
    brand = String(decoding: reading.counted(), as: UTF8.self)
    channel = Channel.allCases[min(Int(truncatingIfNeeded: reading.number()), Channel.allCases.count - 1)]
    customer = String(decoding: reading.counted(), as: UTF8.self)
    conversations.append(String(decoding: reading.counted(), as: UTF8.self))
    zone = clocks.clock(named: reading.counted()) ?? .utc
    capabilities.formIntersection(CapabilitySet(rawValue: UInt32(truncatingIfNeeded: reading.number())))
    let flags = reading.number()
    // A customer's conversations are one thread: where the language of one is known, so is that of the next few words.
    let coverage = SignalMask(rawValue: reading.number())
    if flags & 1 != 0 { covered = covered.map { $0.intersection(coverage) } ?? coverage }
    if conversations.count == 1 { showsBeginning = flags & 2 != 0 }
    language = DetectedLanguage(rawValue: UInt8(truncatingIfNeeded: flags >> 2)) ?? .undecided
    let exported = reading.signed()
    exportedAt = exported < 0 ? nil : conversations.count == 1 ? exported : exportedAt.map { min($0, exported) }
    var positions: [Int32] = []
    for _ in 0..<reading.number() {
      let id = String(decoding: reading.counted(), as: UTF8.self)
      let agent = Agent(id: id, team: String(decoding: reading.counted(), as: UTF8.self))
      if let known = agents.firstIndex(of: agent) {
        positions.append(Int32(known))
      } else {
        positions.append(Int32(agents.count))
        agents.append(agent)
        wrote.append(false)
      }
    }
    var time: Int64 = 0
    while reading.position < payload.count {
      time += reading.signed()
      addEvent(&reading, time, positions)
    }
  }

  private mutating func addEvent(_ reading: inout FactReading, _ time: Int64, _ positions: [Int32]) {
    let head = CustomerFactHead(bits: reading.number())
    let traits = EventTraits(rawValue: reading.number())
    let signals = SignalMask(rawValue: reading.number())
    let place = Int32(truncatingIfNeeded: reading.number())
    let span = head.kind == .turn ? Int32(truncatingIfNeeded: reading.number()) : 0
    func participant(_ agent: Int64) -> Int32 {
      positions.indices.contains(Int(agent)) ? positions[Int(agent)] : -1
    }
    let agent = participant(reading.signed())
    let holder = participant(reading.signed())
    let holderAfter = head.keepsHolder ? holder : participant(reading.signed())
    let asks = InformationSet(rawValue: head.hasInformation ? UInt16(truncatingIfNeeded: reading.number()) : 0)
    let gives = InformationSet(rawValue: head.hasInformation ? UInt16(truncatingIfNeeded: reading.number()) : 0)
    var amounts = MessageAmounts()
    var messages: UInt16 = 0
    if head.hasAmounts {
      amounts.words = UInt16(truncatingIfNeeded: reading.number())
      amounts.characters = UInt16(truncatingIfNeeded: reading.number())
      amounts.emojis = UInt16(truncatingIfNeeded: reading.number())
      messages = UInt16(truncatingIfNeeded: reading.number())
    }
    let day = Int32(truncatingIfNeeded: reading.signed())
    let value = traits.contains(.outsideHours) ? reading.signed() : .min
    var position = Int32(events.count)
    var first = position
    if head.kind == .turn {
      // A turn stands for its messages, whose facts have just been read.
      position -= 1
      first = self.fact(of: place - span, upTo: position)
    } else {
      var fact = FactEvent(
        conversation: conversations.count - 1, event: place, messageID: "", passages: [], text: "",
        kind: head.kind, instant: time, agent: agent)
      if CustomerFactWriter.carriesQuote(kind: head.kind, traits: traits, signals: signals, asks: asks) {
        fact.messageID = String(decoding: reading.counted(), as: UTF8.self)
        for _ in 0..<min(reading.number(), UInt64(Signal.allCases.count)) {
          let signal = Int(truncatingIfNeeded: reading.number())
          let start = UInt32(truncatingIfNeeded: reading.number())
          let end = UInt32(truncatingIfNeeded: reading.number())
          guard Signal.allCases.indices.contains(signal) else { continue }
          fact.passages.append(SignalHit(signal: Signal.allCases[signal], start: start, end: end))
        }
        fact.text = String(decoding: reading.counted(), as: UTF8.self)
      }
      events.append(fact)
    }
    if head.kind == .message, agent >= 0, traits.contains(.byAgent) { wrote[Int(agent)] = true }
    var event = TraceEvent(
      time: time, traits: traits, signals: signals, event: position, firstEvent: first, agent: agent, holder: holder,
      kind: head.kind, precision: head.precision)
    event.holderAfter = holderAfter
    event.conversation = Int32(conversations.count - 1)
    event.day = day
    event.asks = asks
    event.gives = gives
    event.amounts = amounts
    event.messages = messages
    event.value = value
    trace.append(event)
  }

  /// Position of the fact of an event of the conversation that is being read; `last` if there is none.
  private func fact(of place: Int32, upTo last: Int32) -> Int32 {
    var candidate = last
    while candidate > 0, events[Int(candidate)].event > place,
      events[Int(candidate) - 1].conversation == conversations.count - 1
    {
      candidate -= 1
    }
    return max(0, candidate)
  }
}

extension CustomerCase: PassageSource {
  /// Calls `body` with the passage of an event, if its words travelled with it.
  package func forEachPassage(of event: Int32, proving signals: SignalMask, _ body: (UInt32, UInt32) -> Void) {
    guard !signals.isEmpty, events.indices.contains(Int(event)) else { return }
    for passage in events[Int(event)].passages where signals.contains(passage.signal) {
      body(passage.start, passage.end)
    }
  }
}
