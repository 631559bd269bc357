import CoachingReports
import CoachingRules
import Conversations
import MessageSignals

/// The misspelt words that a finding names, and what may be meant by them.
enum MisspeltWords {
  /// Words that are looked up for the pages of one report at most: what is shown of them is a help, not a finding.
  private static let limit = 500

  /// The words that the told repairs correct; none are looked up yet. Shorthand, which is corrected too, is meant as it is.
  static func read(
    _ repairs: ArraySlice<Repair>, _ conversation: Conversation, _ signals: ConversationSignals
  ) -> [MisspeltWord] {
    RepairWording.told(repairs).compactMap { repair in
      guard repair.change == .correctSpelling, conversation.events.indices.contains(Int(repair.event)) else {
        return nil
      }
      let isMisspelt = signals.hits(ofEvent: Int(repair.event)).contains {
        $0.signal == .misspelt && $0.start == UInt32(truncatingIfNeeded: repair.start)
      }
      let event = conversation.events[Int(repair.event)]
      guard isMisspelt, let word = conversation.quote(event, bytes: Int(repair.start)..<Int(repair.end)) else {
        return nil
      }
      return MisspeltWord(word: word, language: signals.language)
    }
  }

  /// Looks words up for the pages: the quick way, each word once.
  static func lookUp(_ quotes: inout QuoteSampler, in dictionaries: SpellingDictionaries) {
    var known: [MisspeltWord: [String]] = [:]
    quotes.complete { sample in
      for position in sample.misspelt.indices {
        let word = sample.misspelt[position]
        if known[word] == nil, known.count < limit {
          known[word] = dictionaries.quickSuggestions(for: word.word, in: word.language)
        }
        sample.misspelt[position].suggestions = known[word] ?? []
      }
    }
  }
}
