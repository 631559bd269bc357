import CoachingRules

/// A rule's example transcript as lines to show; reads the notation of rule files, without judging anything.
enum ExampleDialogue {
  /// The lines of an example; what is no line of the conversation is left out.
  ///
  /// - Parameter reader: the first name of who reads it, who takes the place of the agent whom the examples invent: his name may
  ///   be a colleague's.
  static func lines(_ example: RuleExample, for reader: String) -> [QuoteLine] {
    let invented = "Marc"
    let transcript = example.transcript.replacing(invented, with: reader)
    return transcript.split(whereSeparator: \.isNewline).compactMap { line($0) }
  }

  private static func line(_ line: Substring) -> QuoteLine? {
    var rest = line.drop { $0 == " " }
    if rest.hasPrefix("day+") { rest = rest.dropFirst(4).drop { $0 != " " }.dropFirst() }
    guard let first = rest.first, first.isNumber else { return nil }
    let clock = rest.prefix { $0 != " " }
    guard clock.contains(":") else { return nil }
    let content = rest.dropFirst(clock.count).drop { $0 == " " }
    if content.hasPrefix("--") {
      let words = content.dropFirst(2).split(separator: " ")
      guard let name = words.first, let move = TraceKind.allCases.first(where: { $0.name == name }) else { return nil }
      let actors: [(Substring, QuoteSpeaker)] = [
        ("system", .system), ("timer", .system), ("customer", .customer), ("supervisor", .colleague),
      ]
      let speaker = actors.first { words.contains($0.0) }?.1 ?? .agent
      return QuoteLine(speaker: speaker, time: String(clock), move: move)
    }
    let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let speakers: [(Substring, QuoteSpeaker)] = [
      ("customer", .customer), ("agent", .agent), ("template", .agent), ("bot", .bot), ("desk", .desk),
    ]
    guard let who = parts[0].split(separator: " ").first, let speaker = speakers.first(where: { $0.0 == who })?.1
    else { return nil }
    let (text, marks) = withoutBrackets(parts[1].drop { $0 == " " })
    return QuoteLine(speaker: speaker, time: String(clock), text: text, marks: marks)
  }

  /// The text without `[[` and `]]`, and the bytes between them.
  private static func withoutBrackets(_ text: Substring) -> (String, [Range<Int>]) {
    var plain = ""
    var marks: [Range<Int>] = []
    for (index, piece) in String(text).split(separator: "[[", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        plain += piece
        continue
      }
      let parts = piece.split(separator: "]]", maxSplits: 1, omittingEmptySubsequences: false)
      let start = plain.utf8.count
      plain += parts[0]
      marks.append(start..<plain.utf8.count)
      if parts.count > 1 { plain += parts[1] }
    }
    return (plain, marks)
  }
}
