/// A turn on which detector and people disagree, with its text: for a folder that the user names, never for a log.
public struct DetectionError: Sendable {
  /// The corpus.
  public var corpus: String
  /// The signal, by the name that rule files use.
  public var signal: String
  /// The language, by its code.
  public var language: String
  /// Whether people found it and the detector did not; else the other way round.
  public var isMissed: Bool
  /// The dialogue's identifier.
  public var conversation: String
  /// The turn's position in the dialogue, counted from 1.
  public var turn: Int
  /// Who wrote the turn.
  public var role: String
  /// What was written.
  public var text: String
  /// What people annotated.
  public var labels: [String]
  /// The words that the detector took for the signal.
  public var quotes: [String]
}
