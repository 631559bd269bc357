/// An example of the lexicon of information kinds: a message, and what its author asks for or gives.
public struct InformationExample: Hashable, Sendable, CustomStringConvertible {
  /// The message.
  public var text: String
  /// What an agent asks for, exactly; nil if the example is a customer's.
  public var asks: InformationSet?
  /// What a customer gives, exactly; nil if the example is an agent's.
  public var gives: InformationSet?
  /// The language in which it is written.
  public var language: DetectedLanguage
  /// Line in the file, from 1.
  public var line: Int

  /// Where it stands, and the message.
  public var description: String { "information-kinds line \(line): \(text)" }
}
