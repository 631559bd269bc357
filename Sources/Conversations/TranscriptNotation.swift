/// The notation of transcripts in rule files: one line an event, readable by everyone.
///
/// ```
/// names: customer=Nicolas Petit; channel: whatsapp
/// 10:00 customer: Bonjour, où est ma commande ?
/// 10:01 agent marc: [[Bonjour Nicolas]], elle arrive demain.
/// 10:03 -- paused 3h
/// ```
public enum TranscriptNotation {
  /// The conversations and marks in a noted transcript.
  ///
  /// - Parameters:
  ///   - text: the transcript; `=== id` begins another conversation of the same customer.
  ///   - builder: makes the conversations.
  ///   - language: what a head line that names no language declares; nil for nothing.
  public static func read(
    _ text: String, with builder: ConversationBuilder, language: String? = nil
  ) throws(NotationProblem) -> NotedTranscript {
    var reading = NotationReading(builder: builder, language: language)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      try reading.read(line, number: index + 1)
    }
    try reading.finishConversation(line: 1)
    return reading.transcript
  }

  /// The moment that `day+1 10:00` names in a transcript, in milliseconds since 1970; nil if it is none.
  public static func moment(_ text: String, of transcript: String) -> Int64? {
    var head = NotationHead()
    if let line = transcript.split(whereSeparator: \.isNewline).first, NotationHead.isHead(line) {
      try? head.read(line, number: 1)
    }
    var rest = Substring(text)
    guard let clock = ZoneClock(named: head.zone),
      let local = NotationReading.localTime(&rest, day: head.day)
    else { return nil }
    return clock.instant(local: local)
  }
}
