import CCLD2
import Conversations

/// Tells the language of a conversation that declares none: by its small words where they are clear, else by the Compact Language
/// Detector, else not at all. What agents write counts double, since rules judge agents. At most 3,000 bytes are looked at.
struct LanguageDetection: Sendable {
  private var matches: [PhraseMatch] = []
  private var votes = LanguageVotes()
  private var sample: [UInt8] = []

  /// The most bytes of agents, and of everybody else, that are looked at.
  private static let limit = 1_500

  /// The fewest bytes of which the detector's answer is taken though the small words do not say the same.
  private static let enough = 40

  /// The language of a conversation.
  mutating func language(of conversation: Conversation, _ lexicon: SignalLexicon) -> DetectedLanguage {
    votes = LanguageVotes()
    sample.removeAll(keepingCapacity: true)
    let isClear = conversation.arena.withUnsafeBufferPointer { arena in
      conversation.events.withUnsafeBufferPointer { events in
        count(events, arena, lexicon, byAgents: true, weight: 2)
          || count(events, arena, lexicon, byAgents: false, weight: 1)
      }
    }
    if isClear || isDecided { return Self.best(votes).language }
    return asked
  }

  /// Counts the small words of agents' own messages, or of everybody else's; whether they are clear already.
  private mutating func count(
    _ events: UnsafeBufferPointer<Event>, _ arena: UnsafeBufferPointer<UInt8>, _ lexicon: SignalLexicon,
    byAgents: Bool, weight: UInt16
  ) -> Bool {
    var bytes = 0
    for event in events where event.isPublicMessage && event.isOwnMessage == byAgents && !event.text.isEmpty {
      guard event.text.range.upperBound <= arena.count else { continue }
      let text = UnsafeBufferPointer(rebasing: arena[event.text.range].prefix(Self.limit - bytes))
      matches.removeAll(keepingCapacity: true)
      lexicon.wordAutomaton.search(text, into: &matches)
      for match in matches { votes &+= lexicon.wordVotes[Int(match.phrase)] &* weight }
      sample.append(contentsOf: text)
      sample.append(0x0A)
      if Self.isClear(votes) { return true }
      bytes += text.count
      if bytes >= Self.limit { break }
    }
    return false
  }

  /// The language with the most votes, its votes, and those of the next.
  private static func best(_ votes: LanguageVotes) -> (language: DetectedLanguage, votes: Int, next: Int) {
    var best = 0
    for index in 1..<LanguageVotes.scalarCount where votes[index] > votes[best] { best = index }
    var others = votes
    others[best] = 0
    return (DetectedLanguage.known[best], Int(votes[best]), Int(others.max()))
  }

  /// Whether counting on cannot be expected to change the language.
  private static func isClear(_ votes: LanguageVotes) -> Bool {
    let best = best(votes)
    return best.votes >= 30 && best.votes >= 2 * best.next
  }

  /// Whether the words decide, now that all are counted: enough of them, more than any other language has, and one for every 60 bytes
  /// or so, since a language that nobody knows here has some of them too.
  private var isDecided: Bool {
    let best = Self.best(votes)
    return best.votes >= 8 && 5 * best.votes >= 8 * best.next && 60 * best.votes >= sample.count
  }

  /// What the detector says of the sample; undecided if the small words speak for another language.
  private var asked: DetectedLanguage {
    var code: (CChar, CChar, CChar, CChar, CChar, CChar, CChar, CChar) = (0, 0, 0, 0, 0, 0, 0, 0)
    let share = withUnsafeMutableBytes(of: &code) { code in
      sample.withUnsafeBufferPointer { text in
        debrief_language_of(text.baseAddress, text.count, code.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
    guard share >= 80, code.2 == 0 else { return .undecided }
    let bytes = (UInt8(bitPattern: code.0), UInt8(bitPattern: code.1))
    for (index, language) in DetectedLanguage.known.enumerated() {
      guard Self.letters[2 * index] == bytes.0, Self.letters[2 * index + 1] == bytes.1 else { continue }
      // Of a few words the detector is sure too easily: the small words must say the same, and in a short text nothing else.
      let best = Self.best(votes)
      let isConfirmed =
        sample.count < Self.enough
        ? best.language == language && best.votes >= 2 && best.votes > best.next
        : 5 * Int(votes[index]) >= 4 * best.votes
      return isConfirmed ? language : .undecided
    }
    return .undecided
  }

  /// The codes of the languages, in the order of their raw values.
  private static let letters = Array(DetectedLanguage.known.compactMap(\.code).joined().utf8)
}
