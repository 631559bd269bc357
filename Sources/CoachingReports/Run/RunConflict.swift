/// A conversation that two records tell differently, for `run.json`.
public struct RunConflict: Hashable, Sendable {
  /// The conversation's identifier.
  public var conversation: String
  /// The files that hold its records.
  public var inputs: [String]
  /// Number of events told differently; the fuller record counted.
  public var events: Int

  /// A conflict with all its parts.
  public init(conversation: String, inputs: [String], events: Int) {
    self.conversation = conversation
    self.inputs = inputs
    self.events = events
  }
}
