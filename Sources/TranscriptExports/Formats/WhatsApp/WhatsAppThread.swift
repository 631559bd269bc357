import Conversations

/// Cuts the endless thread that WhatsApp keeps of each customer into conversations.
///
/// A conversation begins with a customer's message after 24 hours in which nobody wrote. What the brand writes after such a silence still
/// belongs to the conversation before: whether its window is open depends on the customer's last message there.
enum WhatsAppThread {
  /// The customer service window; who writes after it begins anew.
  private static let silence: Int64 = 86_400_000

  /// The conversations of a thread, in order; each is named by the thread and when it begins.
  ///
  /// - Parameter nameLength: how much of that time goes into the name: 10 characters are the day.
  static func conversations(of thread: ConversationDraft, nameLength: Int = 10) -> [ConversationDraft] {
    var timed: [(time: Int64, position: Int)] = []
    for (position, event) in thread.events.enumerated() {
      guard let time = milliseconds(event.at) else { continue }
      timed.append((time, position))
    }
    timed.sort { ($0.time, $0.position) < ($1.time, $1.position) }
    var parts: [ConversationDraft] = []
    var partOfMessage: [String: Int] = [:]
    var lastWritten: Int64?
    for (time, position) in timed {
      let event = thread.events[position]
      let isWritten = event.type == .message && event.kind != .reaction && event.kind != .note
      let isNew = isWritten && event.by == .customer && lastWritten.map { time - $0 > silence } ?? false
      if parts.isEmpty || isNew { parts.append(part(of: thread, from: event.at.prefix(nameLength))) }
      if isWritten { lastWritten = time }
      var place = parts.count - 1
      if event.type == .message, !event.id.isEmpty { partOfMessage[event.id] = place }
      // A message may be read days later.
      if event.type == .status { place = partOfMessage[event.id] ?? place }
      parts[place].events.append(event)
    }
    // What was not known was not known of the thread; it is counted once.
    if !parts.isEmpty { parts[0].unknownCount = thread.unknownCount }
    return parts
  }

  private static func part(of thread: ConversationDraft, from at: Substring) -> ConversationDraft {
    var part = thread
    part.events = []
    part.unknownCount = 0
    part.id = "\(thread.id)@\(at)"
    return part
  }

  /// The instant of a time, or the local time on a clock without leaps, in milliseconds since 1970.
  static func milliseconds(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8 { ExportInstant.written($0)?.milliseconds }
  }
}
