/// The signals of one conversation; use one value for conversation after conversation, its storage is kept.
public struct ConversationSignals: Sendable {
  /// The signals of each event; empty for all but public messages.
  public internal(set) var masks: [SignalMask] = []
  /// What agents ask for in each event: kinds of information.
  public internal(set) var asks: [InformationSet] = []
  /// Of these, what is the customer's own: not the name of his doctor, which he has not given by giving his own.
  public internal(set) var ownAsks: [InformationSet] = []
  /// What customers give in each event: kinds of information.
  public internal(set) var gives: [InformationSet] = []
  /// What is counted in each event.
  public internal(set) var amounts: [MessageAmounts] = []
  /// Whether words were checked against dictionaries; if not, nothing is known of misspelt words.
  public internal(set) var isSpellingKnown = false
  /// The language of the conversation.
  public internal(set) var language: DetectedLanguage = .undecided
  /// The signals that the lexicons know in that language: of the others, absence proves nothing.
  public internal(set) var coverage: SignalMask = []
  /// The event from whose end on the customer's name is known: -1 if his profile gives it, nil if it never is.
  public internal(set) var nameKnownFrom: Int?
  /// The words by which the customer gave his name; nil if his profile gives it or it never is known.
  public internal(set) var nameKnownBy: SignalHit?

  var hits: [SignalHit] = []
  var hitStarts: [UInt32] = [0]

  /// No signals of no events.
  public init() {}

  /// The hits in an event's text, by their first byte.
  public func hits(ofEvent position: Int) -> ArraySlice<SignalHit> {
    guard position >= 0, position < masks.count else { return [] }
    return hits[Int(hitStarts[position])..<Int(hitStarts[position + 1])]
  }

  /// Calls `body` with each hit in an event's text; what `hits(ofEvent:)` gives, without counting references.
  @inline(__always)
  package func forEachHit(ofEvent position: Int, _ body: (SignalHit) -> Void) {
    guard position >= 0, position < masks.count else { return }
    for index in Int(hitStarts[position])..<Int(hitStarts[position + 1]) { body(hits[index]) }
  }

  /// The first hit of a signal in an event's text; nil if there is none.
  public func firstHit(of signal: Signal, ofEvent position: Int) -> SignalHit? {
    guard position >= 0, position < masks.count, masks[position].contains(signal) else { return nil }
    return hits(ofEvent: position).first { $0.signal == signal }
  }

  mutating func clear() {
    masks.removeAll(keepingCapacity: true)
    asks.removeAll(keepingCapacity: true)
    ownAsks.removeAll(keepingCapacity: true)
    gives.removeAll(keepingCapacity: true)
    amounts.removeAll(keepingCapacity: true)
    isSpellingKnown = false
    hits.removeAll(keepingCapacity: true)
    hitStarts.removeAll(keepingCapacity: true)
    hitStarts.append(0)
    language = .undecided
    coverage = []
    nameKnownFrom = nil
    nameKnownBy = nil
  }

  /// Ends an event: all hits added since the last one are its.
  mutating func endEvent(
    _ mask: SignalMask, asks: InformationSet = [], ownAsks: InformationSet = [], gives: InformationSet = [],
    amounts: MessageAmounts = MessageAmounts()
  ) {
    masks.append(mask)
    self.asks.append(asks)
    self.ownAsks.append(ownAsks)
    self.gives.append(gives)
    self.amounts.append(amounts)
    hitStarts.append(UInt32(truncatingIfNeeded: hits.count))
  }

  /// Where the hits of the event that is being read begin.
  var openHits: Int { Int(hitStarts[hitStarts.count - 1]) }

  /// Puts the hits of the event that is being read in the order of their first bytes; few, so by insertion.
  mutating func sortOpenHits() {
    let first = openHits
    var position = first + 1
    while position < hits.count {
      let hit = hits[position]
      var gap = position
      while gap > first, hits[gap - 1].start > hit.start {
        hits[gap] = hits[gap - 1]
        gap -= 1
      }
      hits[gap] = hit
      position += 1
    }
  }
}
