/// An example of a lexicon file: a message that has the file's signal, or has it not.
public struct LexiconExample: Hashable, Sendable, CustomStringConvertible {
  /// The signal.
  public var signal: Signal
  /// The message, without marks.
  public var text: String
  /// Whether it has the signal.
  public var isPositive: Bool
  /// The byte ranges that `[[…]]` mark; a hit must be exactly there.
  public var marks: [Range<Int>]
  /// Who writes it.
  public var isByCustomer: Bool
  /// The language in which it is written.
  public var language: DetectedLanguage
  /// The file's name.
  public var file: String
  /// Line, from 1.
  public var line: Int

  /// Where it stands, and the message.
  public var description: String { "\(signal.name) line \(line): \(text)" }
}
