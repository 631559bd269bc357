import Conversations

/// What one record says of one conversation, in the words of the transcript format; records that say more of it are merged.
public struct ConversationDraft: Hashable, Sendable {
  /// What makes `id` unique: the desk and the account, such as "whatsapp-cloud 106540352242922".
  public var source: String
  /// The source's identifier of the conversation.
  public var id: String
  /// The medium; nil if the record does not say.
  public var channel: Channel?
  /// The brand that the customer wrote to.
  public var brand = ""
  /// The site (shop, country) of the brand.
  public var site = ""
  /// IANA name of the zone of times written without one.
  public var timeZone = ""
  /// The declared language (`fr`, `en-GB`).
  public var language = ""
  /// Whom it serves.
  public var customer = CustomerDraft()
  /// The agents that the record describes; events may name others.
  public var agents: [AgentDraft] {
    get { roster.agents }
    set { roster = AgentRoster(newValue) }
  }
  /// What the source can express.
  public var capabilities: CapabilitySet
  /// When the export was taken, written like an event's time.
  public var exportedAt = ""
  /// What happened, in any order.
  public var events: [EventDraft] = []
  /// Number of fields and event types that the reader did not know.
  public var unknownCount = 0
  private var roster = AgentRoster()

  /// A conversation of which only the identifier is known.
  public init(source: String, id: String, capabilities: CapabilitySet) {
    self.source = source
    self.id = id
    self.capabilities = capabilities
  }

  /// Adds what is known of an agent, or completes what was known.
  public mutating func describe(_ agent: AgentDraft) {
    if !agent.id.isEmpty { roster.describe(agent) }
  }

  /// What is known of an agent; nil if the record does not describe him.
  public func agent(_ id: String) -> AgentDraft? { roster.position(of: id).map { roster.agents[$0] } }
}
