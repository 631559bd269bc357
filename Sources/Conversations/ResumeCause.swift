/// Why a paused conversation came back.
public enum ResumeCause: UInt8, CaseIterable, Sendable {
  case unknown, customer, timer, agent, capacity

  /// The name that the transcript format uses.
  public var name: String { "\(self)" }
}
