import Conversations

/// What a customer is called, as a reader of the transcript finds it.
enum CustomerName {
  /// The given name of the profile, else its family name, else what the customer calls himself; empty if nobody knows.
  static func known(in conversation: Conversation) -> String {
    let profile = [conversation.customer.givenName, conversation.customer.familyName].map(conversation.text)
    let own = conversation.events.lazy.filter { $0.kind == .message && $0.author == .customer }
      .compactMap { selfPresentation(conversation.text($0.text)) }.first
    // A nickname is no name: capital letter, letters only.
    let plausible = profile.first { name in
      name.first?.isUppercase == true
        && name.allSatisfy { $0.isLetter || $0 == "-" || $0 == " " || $0 == "’" || $0 == "'" }
    }
    return plausible ?? own ?? profile.first { !$0.isEmpty } ?? ""
  }

  private static func selfPresentation(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace || $0.isPunctuation && $0 != "-" && $0 != "’" && $0 != "'" }
    // A short last line is a signature.
    if let line = text.split(separator: "\n").last, text.contains("\n") {
      let parts = line.split(separator: " ")
      if parts.count <= 2, let first = parts.first, first.first?.isUppercase == true { return String(first) }
    }
    for (position, word) in words.enumerated() where position + 1 < words.count {
      let lower = word.lowercased()
      let next = words[position + 1]
      if ["suis", "m'appelle", "m’appelle", "am", "i’m", "i'm", "name's", "is"].contains(lower),
        next.first?.isUppercase == true
      {
        return String(next)
      }
    }
    if let last = words.last, words.count > 2, last.first?.isUppercase == true { return String(last) }
    return nil
  }
}
