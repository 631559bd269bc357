import CoachingReports
import CoachingRules
import Conversations
import Scorecards

/// What a run found: everything that reports and the terminal show, apart from the lines that were written on the way.
public struct AnalysisOutcome: Sendable {
  /// The inputs, in the order in which they were read.
  public var inputs: [InputFacts]
  /// What was counted of each input's conversations, in the same order.
  public var conversationsOfInputs: [ConversationFacts]
  /// What was counted of all conversations.
  public var conversations: ConversationFacts
  /// Changes of availability that were read.
  public var availabilityChanges: Int
  /// Tallies by agent, team, brand and rule.
  public var book: TallyBook
  /// Quotes for the pages.
  public var quotes: QuoteSampler
  /// Names of agents by identifier.
  public var agentNames: [String: AgentName]
  /// For each rule how often it was not assessable, by what was missing.
  public var missing: [[MissingFact: Int]]
  /// What people decided not to count, with how often it was of use.
  public var suppressions: SuppressionBook
  /// How far the exports reach, in milliseconds since 1970; nil where nothing was read.
  public var horizon: Int64?
  /// The first rejections, for the terminal; all of them are in `rejected.ndjson`.
  public var firstRejections: [Rejection]

  /// The first conversations that two records tell differently.
  public var conflicts: [RecordConflict]
  /// Number of all such conversations.
  public var conflictCount: Int

  /// Where the records of all inputs went.
  public var account: RecordAccount {
    inputs.reduce(into: RecordAccount()) { $0.add($1.account) }
  }
  /// Records read.
  public var readCount: Int { account.read }
  /// Records and files rejected.
  public var rejectedCount: Int { account.rejected }
}
