import Conversations

/// Media as other formats call them.
enum ChannelName {
  /// The medium that a name speaks of ("Messaging (WhatsApp)", "Channel::Sms"); nil if none is recognised.
  static func channel(_ name: String) -> Channel? {
    let name = name.lowercased()
    return known.first { name.contains($0.0) }?.1
  }

  private static let known: [(String, Channel)] = [
    ("whatsapp", .whatsapp), ("messenger", .messenger), ("facebook", .messenger), ("instagram", .instagram),
    ("telegram", .telegram), ("twitter", .twitter), ("apple", .apple), ("rcs", .rcs), ("sms", .sms), ("mail", .email),
    // Whoever asks on a website to be called back has written.
    ("voice", .voice), ("phone", .voice), ("chat", .chat), ("web", .chat), ("call", .voice), ("open", .other),
    ("other", .other),
  ]
}
