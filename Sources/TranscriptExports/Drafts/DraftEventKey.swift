import Conversations

/// What makes two events of different records the same event.
struct DraftEventKey: Hashable {
  private let type: EventKind
  private let name: String
  private let detail: String
  /// Which of several events that say the same in one record.
  var occurrence = 0

  init(_ event: EventDraft) {
    type = event.type
    if !event.identity.isEmpty {
      name = event.identity
      detail = "identity"
    } else if !event.id.isEmpty {
      name = event.id
      // A message is sent, delivered and read; an order has many states: each happens once.
      detail = event.type == .status ? event.delivery.name ?? "" : event.type == .order ? event.status : ""
    } else {
      name = event.at
      detail = [
        event.by.name ?? "", event.agent, event.toAgent, event.toGroup, event.group, event.status, event.text,
      ].joined(separator: "\u{0}")
    }
  }
}
