import Conversations

/// A message object of the Cloud API, whichever way it went, as an event.
enum WhatsAppMessage {
  /// What a message object says.
  struct Content {
    var kind = MessageKind.text
    var text = ""
    var template = ""
    /// Whether the type of message is one that this program knows.
    var isKnown = true
  }

  /// The content of a message object by its `type`.
  static func content(of message: JSONValue) -> Content {
    let type = message.string("type")
    switch type {
    case "text", "": return Content(text: message["text"]?.string("body") ?? "")
    case "image": return media(message["image"], .image)
    case "video": return media(message["video"], .video)
    case "document": return media(message["document"], .document)
    case "audio": return media(message["audio"], .audio)
    case "sticker": return media(message["sticker"], .sticker)
    case "location":
      return Content(kind: .location, text: message["location"]?.string("name") ?? "")
    case "contacts": return Content(kind: .contact)
    case "reaction": return Content(kind: .reaction, text: message["reaction"]?.string("emoji") ?? "")
    case "order": return Content(kind: .interactive, text: message["order"]?.string("text") ?? "")
    case "button": return Content(kind: .interactive, text: message["button"]?.string("text") ?? "")
    case "interactive": return Content(kind: .interactive, text: interactiveText(message["interactive"]))
    case "template": return Content(kind: .template, template: message["template"]?.string("name") ?? "")
    case "unsupported": return Content(kind: .interactive)
    default: return Content(kind: .interactive, isKnown: false)
    }
  }

  private static func media(_ value: JSONValue?, _ kind: MessageKind) -> Content {
    Content(kind: kind, text: value?.string("caption") ?? "")
  }

  /// What the customer tapped, or what he is shown to tap.
  private static func interactiveText(_ value: JSONValue?) -> String {
    guard let value else { return "" }
    for name: StaticString in ["button_reply", "list_reply"] {
      if let title = value[name]?.string("title"), !title.isEmpty { return title }
    }
    return value["nfm_reply"]?.string("body") ?? value["body"]?.string("text") ?? ""
  }

  /// A telephone number in E.164, whatever stands between its digits; what is no number stays as it is.
  static func phone(_ text: String) -> String {
    let digits = text.unicodeScalars.filter { (0x30...0x39).contains($0.value) }
    guard digits.count >= 7, text.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic }) else { return text }
    return "+" + String(String.UnicodeScalarView(digits))
  }

  /// The identifier of a customer by his number, as webhooks write it.
  static func customerID(_ text: String) -> String {
    let phone = phone(text)
    return phone.hasPrefix("+") ? String(phone.dropFirst()) : phone
  }
}
