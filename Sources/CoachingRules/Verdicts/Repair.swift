import MessageSignals

/// The smallest change to the transcript that would have met the rule.
public struct Repair: Hashable, Sendable {
  /// What to change.
  public enum Change: Hashable, Sendable {
    /// Nothing: the rule is met.
    case nothing
    /// Make a move (pause, close), or change one's availability, at a time.
    case insertMove(TraceKind)
    /// Make another move instead.
    case replaceMove(TraceKind)
    /// Say something in a message that is there.
    case addWords(Signal)
    /// Send a message that says something, at a time.
    case insertMessage(Signal)
    /// Answer at a time, in whatever words.
    case insertReply
    /// Send a template at a time.
    case insertTemplate
    /// Say something else instead of a passage.
    case replaceWords(Signal)
    /// Take out the passage.
    case removeWords
    /// Leave the event out.
    case removeEvent
    /// Do it at another time.
    case moveEvent
    /// Write freely instead of sending a template, or of showing a menu again.
    case writeFreely
    /// Send a template instead of writing freely.
    case sendTemplate
    /// Say the same in other words.
    case rephrase
    /// Say something without a question.
    case state
    /// Write the passage in small letters.
    case lowerCase
    /// Transfer to somebody else.
    case redirect
    /// Answer instead of transferring.
    case answerInstead
    /// Write a turn's messages as one.
    case mergeTurn
    /// Leave that many emojis.
    case keepEmojis(Int64)
    /// Correct a misspelt word.
    case correctSpelling
    /// Pause for that many milliseconds.
    case setDuration(Int64)
    /// Go through the steps that are missing or out of order, as bits of the constraint's steps; each of them is a repair by itself, the
    /// words going where `start` says if `end` is not 0.
    case addSteps(UInt32)
  }

  /// What to change.
  public var change: Change
  /// Position of the event that is changed, or before which something is inserted; -1 for none.
  public var event: Int32 = -1
  /// When to insert, in milliseconds since 1970.
  public var time: Int64 = .min
  /// Who should have done it, as a position among the case's agents.
  public var agent: Int32 = -1
  /// Of replaced or added words: first byte.
  public var start: UInt32 = 0
  /// Of replaced words: byte after the last.
  public var end: UInt32 = 0

  /// This change.
  public init(_ change: Change) { self.change = change }
}
