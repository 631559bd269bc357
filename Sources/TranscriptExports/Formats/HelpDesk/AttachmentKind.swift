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

  /// The kind of a file by its name.
  static func kind(ofFile name: String) -> MessageKind {
    let name = name.lowercased()
    switch name.split(separator: ".").last {
    case "jpg", "jpeg", "png", "gif", "heic": return .image
    case "mp4", "mov", "3gp", "webm": return .video
    case "opus", "ogg", "m4a", "mp3", "aac", "amr", "wav": return .audio
    case "webp": return name.contains("stk") || name.contains("sticker") ? .sticker : .image
    case "vcf": return .contact
    default: return .document
    }
  }
}
