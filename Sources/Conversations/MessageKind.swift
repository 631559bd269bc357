/// The form of a message.
public enum MessageKind: UInt8, CaseIterable, Sendable {
  case text, template, image, audio, video, document, location, sticker, contact, interactive, reaction, note

  /// The name that the transcript format uses.
  public var name: String { "\(self)" }

  /// Whether the message carries a recording, a picture or a file.
  @inlinable
  public var isMedia: Bool { rawValue >= MessageKind.image.rawValue && rawValue <= MessageKind.contact.rawValue }
}
