import BatchAnalysis
import CoachingRules
import Conversations
import TestFixtures
import TranscriptExports

/// Everything that a run reads, held in memory: conversations and changes of availability.
struct SampleWorld {
  /// A change of availability and the clock by which its day is told.
  struct Change {
    var change: AgentAvailability
    var zone: ZoneClock
  }

  /// The conversations, in the order of the exports.
  var conversations: [Conversation]
  /// The changes of availability, in the order of the exports.
  var availability: [Change]
  /// The builder that made them all: its identifiers hold for every conversation.
  let builder: ConversationBuilder
  /// The end of what it can show, in milliseconds since 1970, where that is not just the last event.
  var end: Int64?

  /// What the sample exports hold.
  static func exports() throws -> SampleWorld {
    var world = SampleWorld(conversations: [], availability: [], builder: ConversationBuilder())
    var importing = ImportSettings()
    importing.agentNames = ["Smart SAV"]
    let inputs = try InputFinder.find([Repository.path("exports")])
    _ = try RecordWalk(inputs, importing: importing).forEachOutcome(world.builder) { outcome in
      switch outcome {
      case .conversation(let conversation): world.conversations.append(conversation)
      case .availability(let change):
        world.availability.append(Change(change: change, zone: world.builder.zone))
      case .rejected, .ignored: break
      }
      return true
    }
    return world
  }

  /// What the transcript of a rule's example holds; nil if it cannot be read.
  static func example(_ example: RuleExample) -> SampleWorld? {
    let builder = ConversationBuilder()
    let noted = try? TranscriptNotation.read(example.transcript, with: builder, language: example.language.rawValue)
    guard let noted else { return nil }
    var world = SampleWorld(
      conversations: noted.conversations,
      availability: noted.availability.map { Change(change: $0, zone: noted.zone) }, builder: builder)
    world.end =
      example.horizon.flatMap { TranscriptNotation.moment($0, of: example.transcript) }
      ?? world.lastInstant + 7 * 86_400_000
    return world
  }

  /// The last instant of all.
  var lastInstant: Int64 {
    max(
      conversations.map(\.lastInstant).max() ?? .min, availability.map(\.change.milliseconds).max() ?? .min)
  }
}
