import Conversations

/// The form of a message that is nothing but an attachment.
enum AttachmentKind {
  /// The kind that a media type (`image/png`) or a desk's word for it (`image`, `file`) stands for.
  static func kind(_ type: String) -> MessageKind {
    let type = type.lowercased()
    if type.hasPrefix("image") { return .image }
    if type.hasPrefix("audio") || type.hasPrefix("voice") { return .audio }
    if type.hasPrefix("video") { return .video }
    if type.hasPrefix("location") { return .location }
    if type.hasPrefix("contact") { return .contact }
    if type.hasPrefix("sticker") { return .sticker }
    return .document
  }
}
