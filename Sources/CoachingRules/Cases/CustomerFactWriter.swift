import Conversations
import MessageSignals

/// Writes what the customer case needs of one conversation: ids, times, bits, and capped quotes for evidence, about 150 bytes.
///
/// A fact is a sort key (brand, channel, customer, time of the first event, conversation) and a payload. Facts sorted by key bring all
/// conversations of a customer together, in time order, whatever files they came from.
public struct CustomerFactWriter {
  /// Longest quote kept with an event, in bytes.
  package static let quoteLimit = 160

  private let traits: EventTraits
  private let signals: SignalMask
  private let kinds: UInt32
  private let carriesAmounts: Bool
  private var output = FactBytes()
  private var finder = PersonalDataFinder()

  /// A writer for the customer rules of this pack.
  public init(pack: RulePack) {
    var traits: EventTraits = [
      .byCustomer, .byAgent, .byBot, .byDesk, .template, .proactive, .relaunch, .causeTimer, .afterUnansweredTemplate,
      .inTurn, .dueToOrder, .undelivered,
    ]
    var signals = SignalMask(.relaunch)
    var kinds = TraceKind.mask(.message, .transferred, .paused, .closed, .resumed)
    for rule in pack.rules where rule.caseKind == .customer {
      for pattern in rule.constraints.flatMap(\.patterns).flatMap(\.patterns) {
        traits.formUnion(pattern.traits.union(pattern.withoutTraits))
        signals.formUnion(pattern.signals.union(pattern.withoutSignals).union(pattern.anySignal))
        kinds |= pattern.kinds & TraceKind.facts
        if !pattern.asks.isEmpty { signals.insert(.asksFor) }
      }
    }
    self.kinds = kinds
    carriesAmounts = pack.rules.contains { rule in
      rule.caseKind == .customer && rule.constraints.flatMap(\.patterns).contains(where: \.readsAmounts)
    }
    self.traits = traits
    self.signals = signals
  }

  /// The sort key and payload of a conversation; they stay valid until the next call.
  public mutating func write(
    _ conversation: Conversation, trace: [TraceEvent], showsBeginning: Bool, signals found: ConversationSignals,
    identifiers: IdentifierTable,
    _ body: (_ key: UnsafeBufferPointer<UInt8>, _ payload: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    output.bytes.removeAll(keepingCapacity: true)
    writeKey(conversation, identifiers)
    let keyCount = output.bytes.count
    writeHead(conversation, identifiers, found, showsBeginning)
    var time: Int64 = 0
    for event in trace where event.kind.bit & kinds != 0 {
      output.append(signed: event.time - time)
      time = event.time
      let head = CustomerFactHead(
        kind: event.kind, precision: event.precision, hasInformation: !event.asks.isEmpty || !event.gives.isEmpty,
        hasAmounts: carriesAmounts && event.messages > 0,
        keepsHolder: event.holder == event.holderAfter)
      let kept = event.signals.intersection(signals)
      output.append(head.bits)
      output.append(event.traits.intersection(traits).rawValue)
      output.append(kept.rawValue)
      output.append(UInt64(event.event))
      if event.kind == .turn { output.append(UInt64(event.event - event.firstEvent)) }
      output.append(signed: Int64(event.agent))
      output.append(signed: Int64(event.holder))
      if !head.keepsHolder { output.append(signed: Int64(event.holderAfter)) }
      if head.hasInformation {
        output.append(UInt64(event.asks.rawValue))
        output.append(UInt64(event.gives.rawValue))
      }
      if head.hasAmounts {
        for amount in [event.amounts.words, event.amounts.characters, event.amounts.emojis, event.messages] {
          output.append(UInt64(amount))
        }
      }
      output.append(signed: Int64(event.day))
      if event.traits.intersection(traits).contains(.outsideHours) { output.append(signed: event.value) }
      if Self.carriesQuote(
        kind: event.kind, traits: event.traits.intersection(traits), signals: kept, asks: event.asks)
      {
        writeEvidence(conversation, event, found)
      }
    }
    output.bytes.withUnsafeBufferPointer { bytes in
      body(
        UnsafeBufferPointer(rebasing: bytes[..<keyCount]), UnsafeBufferPointer(rebasing: bytes[keyCount...]))
    }
  }

  /// The part of a sort key that all conversations of one case share: everything before the first event's time.
  public static func customerPart(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var separators = 0
    for (position, byte) in key.enumerated() where byte == 0 {
      separators += 1
      if separators == 3 { return UnsafeBufferPointer(rebasing: key[..<position]) }
    }
    return key
  }

  /// Whether the payload holds a quote for an event with these bits; writer and reader ask the same question.
  package static func carriesQuote(
    kind: TraceKind, traits: EventTraits, signals: SignalMask, asks: InformationSet
  ) -> Bool {
    guard kind == .message else { return false }
    if traits.contains(.byCustomer) { return !signals.isEmpty }
    return !traits.isDisjoint(with: [.template, .proactive]) || !signals.isEmpty || !asks.isEmpty
  }

  private mutating func writeKey(_ conversation: Conversation, _ identifiers: IdentifierTable) {
    identifiers.withBytes(of: conversation.brand) { output.append(keyPart: $0) }
    output.bytes.append(contentsOf: conversation.channel.rawValue.utf8)
    output.bytes.append(0)
    // Without a customer's id nothing can be joined: the conversation is a case of its own.
    let isAnonymous = conversation.customer.id.isEmpty
    output.bytes.append(isAnonymous ? UInt8(ascii: "a") : UInt8(ascii: "c"))
    conversation.withBytes(isAnonymous ? conversation.id : conversation.customer.id) { output.append(keyPart: $0) }
    output.append(keyTime: conversation.events[0].time.milliseconds)
    conversation.withBytes(conversation.id) { output.bytes.append(contentsOf: $0) }
  }

  private mutating func writeHead(
    _ conversation: Conversation, _ identifiers: IdentifierTable, _ found: ConversationSignals, _ showsBeginning: Bool
  ) {
    let language = found.language
    identifiers.withBytes(of: conversation.brand) { output.append(counted: $0) }
    output.append(UInt64(Channel.allCases.firstIndex(of: conversation.channel) ?? 0))
    conversation.withBytes(conversation.customer.id) { output.append(counted: $0) }
    conversation.withBytes(conversation.id) { output.append(counted: $0) }
    conversation.zone.withName { output.append(counted: $0) }
    output.append(UInt64(conversation.capabilities.rawValue))
    output.append(
      (language != .undecided ? 1 : 0) | (showsBeginning ? 2 : 0) | UInt64(language.rawValue) << 2)
    output.append(found.coverage.rawValue)
    output.append(signed: conversation.exportedAt ?? -1)
    output.append(UInt64(conversation.agents.count))
    for agent in conversation.agents {
      identifiers.withBytes(of: agent.id) { output.append(counted: $0) }
      identifiers.withBytes(of: agent.team) { output.append(counted: $0) }
    }
  }

  /// A message's identifier, its first passage, and the passage's words.
  private mutating func writeEvidence(_ conversation: Conversation, _ event: TraceEvent, _ found: ConversationSignals) {
    let message = conversation.events[Int(event.event)]
    conversation.withBytes(message.id) { output.append(counted: $0) }
    var shown: SignalMask = []
    found.forEachHit(ofEvent: Int(event.event)) { hit in
      if signals.contains(hit.signal) { shown.insert(hit.signal) }
    }
    output.append(UInt64(shown.rawValue.nonzeroBitCount))
    found.forEachHit(ofEvent: Int(event.event)) { hit in
      guard shown.contains(hit.signal) else { return }
      shown.remove(SignalMask(hit.signal))
      output.append(UInt64(hit.signal.rawValue))
      output.append(UInt64(hit.start))
      output.append(UInt64(hit.end))
    }
    conversation.withBytes(message.text) { text in
      output.append(counted: UnsafeBufferPointer(rebasing: text[..<quoteLength(text)]))
    }
  }

  /// How many bytes of a text are kept: whole characters, and no part of personal data, which could not be recognised in its half.
  private mutating func quoteLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text.count > Self.quoteLimit else { return text.count }
    var count = Self.quoteLimit
    while count > 0, text[count] & 0xC0 == 0x80 { count -= 1 }
    finder.find(in: text)
    let hits = finder.hits.filter { Int($0.start) < count }
    guard !hits.isEmpty else { return count }
    finder.find(in: UnsafeBufferPointer(rebasing: text[..<count]))
    for hit in hits where !finder.hits.contains(where: { $0.start == hit.start && $0.end == hit.end }) {
      return Int(hit.start)
    }
    return count
  }
}
