import Conversations

/// Suppressions with how often each was of use; books of the same suppressions can be merged in any order.
public struct SuppressionBook: Sendable {
  /// The suppressions, in the order of their files.
  public let suppressions: [Suppression]
  /// How many verdicts each covered, in their order.
  public private(set) var uses: [Int]
  private let byRule: [String: [Int]]

  /// A book that has not been used.
  public init(_ suppressions: [Suppression]) {
    self.suppressions = suppressions
    uses = Array(repeating: 0, count: suppressions.count)
    byRule = Dictionary(grouping: suppressions.indices) { suppressions[$0].rule }
  }

  /// Whether any suppression names a rule, so that a caller can spare the question for all others.
  public func names(rule: String) -> Bool { byRule[rule] != nil }

  /// Position of the first suppression that covers a verdict; nil if none does. Every one that covers it counts a use.
  public mutating func position(
    covering rule: String, agent: String?, team: String?, brand: String?, channel: Channel?, conversation: String?,
    customer: String?, day: Int32
  ) -> Int? {
    var first: Int?
    for position in byRule[rule] ?? [] {
      let covers = suppressions[position].covers(
        rule: rule, agent: agent, team: team, brand: brand, channel: channel, conversation: conversation,
        customer: customer, day: day)
      guard covers else { continue }
      uses[position] += 1
      first = first ?? position
    }
    return first
  }

  /// Adds the uses of a book of the same suppressions.
  public mutating func merge(_ other: SuppressionBook) {
    precondition(suppressions == other.suppressions, "Only books of the same suppressions can be merged.")
    for position in uses.indices { uses[position] += other.uses[position] }
  }
}
