import Conversations

/// One event as the transcript format writes it; empty texts for what a source does not say.
public struct EventDraft: Hashable, Sendable {
  /// What happened.
  public var type: EventKind
  /// When: RFC 3339, or local time in the conversation's zone (TRANSCRIPT.md, `at`).
  public var at: String
  /// Who did it.
  public var by: EventAuthor = .unknown
  /// The agent it is about: his identifier.
  public var agent = ""
  /// Of an assignment: the group.
  public var group = ""
  /// Of a message, a status or an order: its identifier.
  public var id = ""
  /// Of a message: its form.
  public var kind: MessageKind = .text
  /// Of a message or a note: its text. Of a survey: its comment. Of an unknown event: what it says.
  public var text = ""
  /// Of a message: the template's name.
  public var template = ""
  /// Of a message: the scripted menu.
  public var menu = ""
  /// Of a message or a status: how far it got.
  public var delivery: DeliveryStatus = .unknown
  /// Of a message or a status: the delivery error's code.
  public var errorCode = ""
  /// Of a message: written by the desk, not by the agent.
  public var isAutomatic = false
  /// Of a message: starts on the brand's own initiative.
  public var isProactive = false
  /// Of a transfer: who receives.
  public var toAgent = ""
  /// Of a transfer: the group that receives.
  public var toGroup = ""
  /// Of a transfer or a closure: why.
  public var reason = ""
  /// Of a pause: when it ends, written like `at`.
  public var until = ""
  /// Of a resumption: why.
  public var cause: ResumeCause = .unknown
  /// Of an order: what happened to it. Of an unknown event: the source's name for it.
  public var status = ""
  /// Of a survey: `csat`, `nps` or `ces`.
  public var survey = ""
  /// Of a survey: the score; nil if none was given.
  public var score: Int?
  /// Of a survey: the best possible score; nil if the source does not say.
  public var maximum: Int?
  /// What tells the event apart from others of its conversation in whatever record it stands; empty: `id`, else all that it says.
  ///
  /// Never written to an export.
  public var identity = ""
  /// The author or agent as a source identifies a person whose role only another record knows; resolved by `DraftFormat.tidy`.
  ///
  /// Never written to an export.
  public var person = ""

  /// An event of this type at this time.
  public init(_ type: EventKind, at: String, by: EventAuthor = .unknown, agent: String = "") {
    self.type = type
    self.at = at
    self.by = by
    self.agent = agent
  }

  /// A message.
  public static func message(
    at: String, by: EventAuthor, agent: String = "", id: String = "", text: String, kind: MessageKind = .text
  ) -> EventDraft {
    var event = EventDraft(.message, at: at, by: by, agent: agent)
    event.id = id
    event.text = text
    event.kind = kind
    return event
  }

  /// Something that the model has no event for; it is kept with the source's name for it.
  public static func unknown(_ name: String, at: String, text: String = "") -> EventDraft {
    var event = EventDraft(.unknown, at: at)
    event.status = name
    event.text = text
    return event
  }
}
