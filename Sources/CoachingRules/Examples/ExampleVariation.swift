/// A change to an example that must not change its verdict.
public enum ExampleVariation: String, CaseIterable, Sendable {
  /// Other names of customer and agents.
  case names
  /// Accents as combining marks (NFD).
  case decomposed
  /// An emoji and an accented word before each message.
  case emoji
  /// Straight apostrophes where they are curly, and the other way round.
  case apostrophes
  /// No-break spaces instead of spaces before punctuation.
  case spaces
  /// Another time zone.
  case zone
  /// Events handed over in the opposite order.
  case order
  /// Everything in capitals.
  case capitals
}
