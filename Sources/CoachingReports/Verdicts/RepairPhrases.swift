import CoachingRules
import Conversations

/// Repair sentences cut into pieces, worked out once for each kind of repair: every missed verdict has two, and composing them as strings
/// would take longer than judging. The wording is `RepairWording`'s.
struct RepairPhrases {
  /// A piece of a sentence.
  enum Piece {
    /// JSON text as it is.
    case text([UInt8])
    /// The event's identifier, or its ordinal.
    case reference
    /// The hour on the site's clock.
    case clock
    /// The words that are replaced or taken out.
    case words
  }

  /// The sentences of one kind of repair.
  struct Phrase {
    var french: [Piece]
    var english: [Piece]
  }

  private struct Key: Hashable {
    var rule: Int32
    var change: Repair.Change
    var kind: EventKind
    var isOrdinal: Bool
  }

  // Characters of the private use area: no wording contains them.
  private static let referenceMark: Character = "\u{E000}"
  private static let clockMark: Character = "\u{E001}"
  private static let wordsMark: Character = "\u{E002}"

  private var phrases: [Key: Phrase] = [:]

  /// The sentences of a repair, in pieces.
  ///
  /// - Parameters:
  ///   - kind: what the repaired event is.
  ///   - isOrdinal: whether the event is named by its ordinal.
  mutating func phrase(
    _ repair: Repair, rule: @autoclosure () -> Rule, index: Int32, kind: EventKind, isOrdinal: Bool
  ) -> Phrase {
    let key = Key(rule: index, change: repair.change, kind: kind, isOrdinal: isOrdinal)
    if let known = phrases[key] { return known }
    let facts = RepairFacts(
      reference: (isOrdinal ? "#" : "") + String(Self.referenceMark), kind: kind, clock: String(Self.clockMark),
      words: String(Self.wordsMark))
    let sentence = RepairWording.sentence(repair, of: rule(), facts)
    let phrase = Phrase(french: Self.pieces(sentence?.fr ?? ""), english: Self.pieces(sentence?.en ?? ""))
    phrases[key] = phrase
    return phrase
  }

  private static func pieces(_ sentence: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    func flush() {
      guard !text.isEmpty else { return }
      var json: [UInt8] = []
      JSONText.append(text, to: &json)
      pieces.append(.text(Array(json.dropFirst().dropLast())))
      text = ""
    }
    for character in sentence {
      switch character {
      case referenceMark:
        flush()
        pieces.append(.reference)
      case clockMark:
        flush()
        pieces.append(.clock)
      case wordsMark:
        flush()
        pieces.append(.words)
      default: text.append(character)
      }
    }
    flush()
    return pieces
  }
}
