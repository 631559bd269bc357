import CoachingRules

/// A figure of the whole team that stands beside the rules and is never turned into points.
public struct TeamFigure: Hashable, Sendable {
  /// What it is.
  public var title: LocalizedText
  /// Its value as it is shown.
  public var value: LocalizedText
  /// What must be known to read it; nil for nothing.
  public var note: LocalizedText?

  /// A figure with its title and value.
  public init(title: LocalizedText, value: LocalizedText, note: LocalizedText? = nil) {
    self.title = title
    self.value = value
    self.note = note
  }
}
