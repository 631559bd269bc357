/// What proves a verdict: a passage, a place where something is absent, a stretch of time, or an event.
public struct Evidence: Hashable, Sendable {
  /// The four kinds of proof.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case words, absence, delay, event

    /// The name in outputs.
    public var name: String { "\(self)" }
  }

  /// What kind of proof it is.
  public var kind: Kind
  /// Position of the event in its conversation (in a customer case: in the case's facts).
  public var event: Int32
  /// Of words: first byte in the stored text. Else 0.
  public var start: UInt32 = 0
  /// Of words: byte after the last in the stored text. Else 0.
  public var end: UInt32 = 0
  /// Of a delay: where it begins, in milliseconds since 1970.
  public var from: Int64 = .min
  /// Of a delay: where it ends, in milliseconds since 1970; `Int64.min` if it never ended.
  public var until: Int64 = .min

  /// A proof of this kind at this event.
  public init(kind: Kind, event: Int32) {
    self.kind = kind
    self.event = event
  }
}
