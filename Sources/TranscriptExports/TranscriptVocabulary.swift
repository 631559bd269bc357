import Conversations

/// The closed lists of words of the transcript format, read from bytes.
enum TranscriptVocabulary {
  static func channel(_ name: FieldName) -> Channel? {
    switch name {
    case "whatsapp": .whatsapp
    case "chat": .chat
    case "messenger": .messenger
    case "instagram": .instagram
    case "sms": .sms
    case "email": .email
    case "apple": .apple
    case "rcs": .rcs
    case "telegram": .telegram
    case "twitter": .twitter
    case "voice": .voice
    case "other": .other
    default: nil
    }
  }

  static func eventKind(_ name: FieldName) -> EventKind? {
    switch name {
    case "message": .message
    case "started": .started
    case "assigned": .assigned
    case "closed": .closed
    case "paused": .paused
    case "resumed": .resumed
    case "transferred": .transferred
    case "reopened": .reopened
    case "status": .status
    case "survey": .survey
    case "order": .order
    case "note": .note
    case "unknown": .unknown
    default: nil
    }
  }

  static func author(_ name: FieldName) -> EventAuthor? {
    switch name {
    case "agent": .agent
    case "customer": .customer
    case "bot": .bot
    case "system": .system
    case "supervisor": .supervisor
    default: nil
    }
  }

  static func messageKind(_ name: FieldName) -> MessageKind? {
    switch name {
    case "text": .text
    case "template": .template
    case "image": .image
    case "audio": .audio
    case "video": .video
    case "document": .document
    case "location": .location
    case "sticker": .sticker
    case "contact": .contact
    case "interactive": .interactive
    case "reaction": .reaction
    case "note": .note
    default: nil
    }
  }

  static func delivery(_ name: FieldName) -> DeliveryStatus? {
    switch name {
    case "sent": .sent
    case "delivered": .delivered
    case "read": .read
    case "failed": .failed
    default: nil
    }
  }

  static func resumeCause(_ name: FieldName) -> ResumeCause? {
    switch name {
    case "customer": .customer
    case "timer": .timer
    case "agent": .agent
    case "capacity": .capacity
    case "unknown": .unknown
    default: nil
    }
  }

  static func capability(_ name: FieldName) -> Capability? { capabilities[name] }

  private static let capabilities: [FieldName: Capability] = Dictionary(
    uniqueKeysWithValues: Capability.allCases.map { capability in
      var text = capability.rawValue
      return (text.withUTF8 { FieldName($0) }, capability)
    })
}
