/// How far a message got.
public enum DeliveryStatus: UInt8, CaseIterable, Sendable {
  case unknown, sent, delivered, read, failed

  /// The name that the transcript format uses; nil for `unknown`.
  public var name: String? { self == .unknown ? nil : "\(self)" }
}
