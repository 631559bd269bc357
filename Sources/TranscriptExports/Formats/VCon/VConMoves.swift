import Conversations

/// Puts the events of one of the program's own vCons back together with its texts.
enum VConMoves {
  /// All events: those that name a dialog with its text; dialogs that none names by their time.
  ///
  /// A dialog that has been taken out leaves an event without words.
  static func merged(_ details: ConversationDraft, with dialogs: VConDialogs) -> [EventDraft] {
    var unnamed = dialogs.ownTexts
    var events = details.events
    for position in events.indices {
      guard let dialog = VConDialogReference.dialog(events[position].identity) else { continue }
      events[position].identity = ""
      if let text = unnamed.removeValue(forKey: dialog) { events[position].text = text.text }
    }
    if unnamed.isEmpty { return events }
    return merged(events, with: unnamed.sorted { $0.key < $1.key }.map(\.value))
  }

  /// All events, merged by time; moves keep their order among each other, and texts theirs.
  ///
  /// Of the same instant, what opens a conversation stands before texts, what a customer's text causes behind it, what ends a conversation
  /// behind all texts.
  static func merged(_ moves: [EventDraft], with texts: [EventDraft]) -> [EventDraft] {
    var merged: [EventDraft] = []
    merged.reserveCapacity(moves.count + texts.count)
    var nextText = 0
    var rankBefore = 0
    var timeBefore = Int64.min
    for move in moves {
      let time = milliseconds(move.at)
      let rank = max(rank(of: move) ?? 0, time == timeBefore ? rankBefore : 0)
      while nextText < texts.count, isText(texts[nextText], before: time, rank) {
        merged.append(texts[nextText])
        nextText += 1
      }
      merged.append(move)
      (timeBefore, rankBefore) = (time, rank)
    }
    return merged + texts[nextText...]
  }

  private static func isText(_ text: EventDraft, before time: Int64, _ rank: Int) -> Bool {
    (milliseconds(text.at), text.by == .customer ? 1 : 3) < (time, rank)
  }

  /// Where a move stands among texts of its instant; nil for where the move before it stands.
  private static func rank(of move: EventDraft) -> Int? {
    switch move.type {
    case .started, .order: 0
    case .assigned, .resumed, .reopened: 2
    case .transferred, .paused, .closed, .status, .survey: 4
    case .message, .note, .unknown: nil
    }
  }

  private static func milliseconds(_ text: String) -> Int64 {
    var text = text
    return text.withUTF8 { ExportInstant.written($0)?.milliseconds } ?? .max
  }
}
