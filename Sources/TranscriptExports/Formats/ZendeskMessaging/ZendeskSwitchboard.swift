import Conversations

/// Who answers for the business: Zendesk's switchboard hands a conversation from a bot to the agents' workspace and back.
enum ZendeskSwitchboard {
  /// What an integration on the switchboard is.
  enum Controller: String {
    case bot, agents, other
  }

  /// What events say whose author only the switchboard tells, in `EventDraft.person`.
  static let business = "business"
  /// Begins the name of events of the switchboard.
  static let prefix = "switchboard:"

  /// What an integration is, by its type and name; nil if the record names none.
  static func controller(_ integration: JSONValue?) -> Controller? {
    guard let integration, integration.isObject else { return nil }
    let type = "\(integration.string("integrationType")) \(integration.string("name"))".lowercased()
    if type.contains("agentworkspace") { return .agents }
    if type.contains("bot") { return .bot }
    return .other
  }

  /// Tells messages of bots from those of agents, and makes a hand-over of a bot's a transfer; events are in time order.
  static func apply(to draft: inout ConversationDraft) {
    var current: Controller?
    var isToldApart = true
    for index in draft.events.indices {
      if draft.events[index].status.hasPrefix(prefix), draft.events[index].type == .unknown {
        if let next = Controller(rawValue: draft.events[index].person) {
          if draft.events[index].status != prefix + "offerControl", next != current {
            describe(&draft.events[index], from: current, to: next)
            current = next
          }
        }
      } else if draft.events[index].person == business {
        if current == .bot {
          draft.events[index].by = .bot
          draft.events[index].agent = ""
        } else if current != .agents {
          isToldApart = false
        }
      }
    }
    if isToldApart { draft.capabilities.insert(CapabilitySet(.botDistinction)) }
    let speaking = Set(draft.events.map(\.agent))
    draft.agents.removeAll { !speaking.contains($0.id) }
  }

  private static func describe(_ event: inout EventDraft, from current: Controller?, to next: Controller) {
    let name = event.toGroup
    if current == .bot, next == .agents {
      event.type = .transferred
      event.by = .bot
    } else {
      // The agents' workspace lets go once a ticket is solved: nobody transfers anything.
      event.type = .assigned
      event.by = .system
      event.group = name
      event.toGroup = ""
      event.reason = ""
    }
    event.status = ""
  }
}
