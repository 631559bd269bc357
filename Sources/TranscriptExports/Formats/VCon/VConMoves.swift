import Conversations

/// Puts the moves of one of the program's own vCons back among its texts.
enum VConMoves {
  /// All events in time order. Of the same instant, what opens a conversation stands before texts, what ends one behind them.
  static func merged(_ moves: [EventDraft], with texts: [EventDraft]) -> [EventDraft] {
    let all = moves.map { (event: $0, rank: rank(of: $0.type)) } + texts.map { (event: $0, rank: 1) }
    let keyed = all.enumerated().map { (time: milliseconds($1.event.at), rank: $1.rank, position: $0, event: $1.event) }
    return keyed.sorted { ($0.time, $0.rank, $0.position) < ($1.time, $1.rank, $1.position) }.map(\.event)
  }

  private static func rank(of type: EventKind) -> Int {
    switch type {
    case .started, .assigned, .resumed, .reopened, .order: 0
    case .message, .note, .unknown: 1
    case .transferred, .paused, .closed, .status, .survey: 2
    }
  }

  private static func milliseconds(_ text: String) -> Int64 {
    var text = text
    return text.withUTF8 { ExportInstant.written($0)?.milliseconds } ?? .max
  }
}
