import Conversations
import MessageSignals

/// Works out the keys that correlated events share: two events correlate if they have a key in common.
enum CorrelationKeys {
  /// Calls `body` with each key of an event; with none if it lacks what it would be compared by.
  @inline(__always)
  static func forEach(
    of event: TraceEvent, agent: Int32, _ correlation: Correlation, _ body: (UInt64) -> Void
  ) {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ value: UInt64) { key = (key ^ value) &* 0x9E37_79B9_7F4A_7C15 ^ (key >> 29) }
    if correlation.contains(.sameAgent) {
      guard agent >= 0 else { return }
      mix(UInt64(agent) &+ 1)
    }
    if correlation.contains(.sameConversation) { mix(UInt64(UInt32(bitPattern: event.conversation)) &+ 3) }
    if correlation.contains(.sameDay) { mix(UInt64(UInt32(bitPattern: event.day)) &+ 5) }
    if !correlation.isDisjoint(with: [.sameText, .sameMenu]) {
      guard event.sameness != 0 else { return }
      mix(event.sameness)
    }
    if correlation.contains(.sameInformation) {
      var kinds = (event.traits.contains(.byCustomer) ? event.gives : event.asks).rawValue
      while kinds != 0 {
        let kind = UInt64(kinds.trailingZeroBitCount)
        kinds &= kinds - 1
        body((key ^ (kind &+ 7)) &* 0x9E37_79B9_7F4A_7C15)
      }
    } else if correlation.contains(.sameRecipient) {
      let agent = event.kind == .transferred ? event.toAgent : event.agent
      if agent >= 0 { body((key ^ (UInt64(agent) &+ 11)) &* 0x9E37_79B9_7F4A_7C15) }
      if event.group >= 0 { body((key ^ (UInt64(event.group) &+ 1 << 40)) &* 0x9E37_79B9_7F4A_7C15) }
    } else {
      body(key)
    }
  }
}
