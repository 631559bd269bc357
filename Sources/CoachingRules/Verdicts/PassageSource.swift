import MessageSignals

/// Where the passages that prove a signal are looked up, by event.
package protocol PassageSource {
  /// Calls `body` with the byte range of each passage of an event's text that proves one of the signals.
  func forEachPassage(of event: Int32, proving signals: SignalMask, _ body: (UInt32, UInt32) -> Void)
}

extension ConversationSignals: PassageSource {
  /// Calls `body` with the byte range of each passage of an event's text that proves one of the signals.
  package func forEachPassage(of event: Int32, proving signals: SignalMask, _ body: (UInt32, UInt32) -> Void) {
    guard !signals.isEmpty else { return }
    forEachHit(ofEvent: Int(event)) { hit in
      if signals.contains(hit.signal) { body(hit.start, hit.end) }
    }
  }
}
