import Conversations
import MessageSignals

/// What is counted of the conversations themselves, whatever the rules say: for the run's figures and for `inspect`. Merges in any order.
public struct ConversationFacts: Sendable {
  /// Number of conversations.
  public var conversations = 0
  /// Number of contacts.
  public var contacts = 0
  /// Number of public messages.
  public var messages = 0
  /// Number of fields and event types that readers did not know and kept.
  public var unknowns = 0
  /// Number of times whose zone was assumed.
  public var assumedZones = 0
  /// Conversations by channel, in the order of `Channel.allCases`.
  public var byChannel = [Int](repeating: 0, count: Channel.allCases.count)
  /// Conversations by language, in the order of `DetectedLanguage.allCases`.
  public var byLanguage = [Int](repeating: 0, count: DetectedLanguage.allCases.count)
  /// Conversations that can express a capability, in the order of `Capability.allCases`.
  public var byCapability = [Int](repeating: 0, count: Capability.allCases.count)
  /// The first event's instant, in milliseconds since 1970; `Int64.max` for none.
  public var earliest = Int64.max
  /// The last event's instant, in milliseconds since 1970; `Int64.min` for none.
  public var latest = Int64.min

  /// When the latest export was taken, in milliseconds since 1970; `Int64.min` if none says so.
  public var exported = Int64.min

  /// Nothing counted.
  public init() {}

  /// Counts one conversation.
  mutating func add(_ conversation: Conversation, contacts: Int, language: DetectedLanguage) {
    conversations += 1
    self.contacts += contacts
    unknowns += conversation.unknownCount
    for (position, channel) in Channel.allCases.enumerated() where channel == conversation.channel {
      byChannel[position] += 1
    }
    byLanguage[Int(language.rawValue)] += 1
    for bit in byCapability.indices where conversation.capabilities.rawValue & (1 << UInt32(bit)) != 0 {
      byCapability[bit] += 1
    }
    var isAssumed = false
    for event in conversation.events {
      if event.isPublicMessage { messages += 1 }
      if event.time.zone == .assumed { isAssumed = true }
    }
    if isAssumed { assumedZones += 1 }
    exported = max(exported, conversation.exportedAt ?? .min)
    earliest = min(earliest, conversation.events[0].time.milliseconds)
    latest = max(latest, conversation.lastInstant)
  }

  /// Adds another count.
  public mutating func merge(_ other: ConversationFacts) {
    conversations += other.conversations
    contacts += other.contacts
    messages += other.messages
    unknowns += other.unknowns
    assumedZones += other.assumedZones
    for (position, count) in other.byChannel.enumerated() { byChannel[position] += count }
    for (position, count) in other.byLanguage.enumerated() { byLanguage[position] += count }
    for (position, count) in other.byCapability.enumerated() { byCapability[position] += count }
    exported = max(exported, other.exported)
    earliest = min(earliest, other.earliest)
    latest = max(latest, other.latest)
  }
}
