import Conversations

/// Puts right what two sources of iAdvize tell of one conversation: its messages, its routing events and the webhooks.
enum IAdvizeTimeline {
  /// What makes `ConversationDraft.id` unique; conversations have UUIDs, so that no account is needed.
  static let source = "iadvize"

  /// Moves of one kind that lie closer together than this are one move, told twice.
  private static let nearness: Int64 = 60_000

  /// Drops moves that are told twice, and says what all records together can and cannot show.
  static func tidy(_ draft: inout ConversationDraft) {
    dropRepeatedMoves(&draft)
    draft.forgetLanguageWithoutWords()
    if !draft.timeZone.isEmpty { draft.capabilities.remove(CapabilitySet(.zonedTime)) }
    let closures = draft.events.filter { $0.type == .closed }
    if !closures.isEmpty, closures.allSatisfy({ $0.by != .unknown }) {
      draft.capabilities.insert(CapabilitySet(.closeActor))
    }
  }

  /// A desk's channel by its GraphQL name; nil if it is not known.
  static func channel(_ name: String) -> Channel? {
    switch name.uppercased() {
    case "WHATSAPP": .whatsapp
    case "CHAT", "MOBILE_APP": .chat
    case "FACEBOOK", "FACEBOOK_BUSINESS_ON_MESSENGER": .messenger
    case "INSTAGRAM": .instagram
    case "SMS": .sms
    case "APPLE_BUSINESS_CHAT": .apple
    case "TWITTER": .twitter
    case "CALL": .voice
    case "VIDEO", "GOOGLE_BUSINESS_MESSAGES": .other
    default: nil
    }
  }

  /// A user's identifier without the platform that bots' interfaces write before it (`ha-987`).
  static func agentID(_ value: JSONValue?) -> String {
    guard let text = value?.identifierText else { return "" }
    return text.hasPrefix("ha-") || text.hasPrefix("sd-") ? String(text.dropFirst(3)) : text
  }

  private struct Move: Hashable {
    var type: EventKind
    var agent: String
    var receiver: String
  }

  private static func dropRepeatedMoves(_ draft: inout ConversationDraft) {
    var moves: [(time: Int64, position: Int)] = []
    for (position, event) in draft.events.enumerated() {
      guard [.assigned, .transferred, .paused, .resumed, .closed].contains(event.type),
        let time = milliseconds(event.at)
      else { continue }
      moves.append((time, position))
    }
    moves.sort { ($0.time, $0.position) < ($1.time, $1.position) }
    var latest: [Move: (time: Int64, position: Int)] = [:]
    var dropped: Set<Int> = []
    for move in moves {
      let event = draft.events[move.position]
      // A webhook of a closure does not say whose it was.
      let key = Move(
        type: event.type, agent: event.type == .closed ? "" : event.agent, receiver: event.toAgent + event.toGroup)
      if let known = latest[key], move.time - known.time <= nearness {
        _ = draft.events[known.position].complete(from: event)
        dropped.insert(move.position)
      } else {
        latest[key] = move
      }
    }
    guard !dropped.isEmpty else { return }
    draft.events = draft.events.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private static func milliseconds(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8 { ExportInstant.written($0)?.milliseconds }
  }
}
