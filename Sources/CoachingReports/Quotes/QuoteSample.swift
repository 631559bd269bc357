import CoachingRules

/// A finding with the words around it, for people to read.
public struct QuoteSample: Hashable, Sendable {
  /// Position of the rule in the pack.
  public var rule: Int
  /// Whether the rule was met or missed.
  public var kind: QuoteKind
  /// The agent's identifier.
  public var agent: String
  /// The conversation's identifier.
  public var conversation: String
  /// The contact's number, from 1; 0 where the case is no contact.
  public var contact: Int
  /// The day on the site's calendar, as `2026-10-05`.
  public var day: String
  /// The time on the site's clock, as `10:03`.
  public var time: String
  /// The channel's name.
  public var channel: String
  /// A few lines, with the evidence marked.
  public var lines: [QuoteLine]
  /// What was measured, and its limit.
  public var facts: FindingWording.Facts
  /// Whether it is met with a remark.
  public var hasRemark: Bool
  /// What would have met the rule; nil where it is met.
  public var repair: LocalizedText?
  /// The misspelt words that the repair corrects.
  public var misspelt: [MisspeltWord]

  /// A sample with all its parts.
  public init(
    rule: Int, kind: QuoteKind, agent: String, conversation: String, contact: Int, day: String, time: String,
    channel: String, lines: [QuoteLine], facts: FindingWording.Facts = .init(), hasRemark: Bool = false,
    repair: LocalizedText? = nil, misspelt: [MisspeltWord] = []
  ) {
    self.rule = rule
    self.kind = kind
    self.agent = agent
    self.conversation = conversation
    self.contact = contact
    self.day = day
    self.time = time
    self.channel = channel
    self.lines = lines
    self.facts = facts
    self.hasRemark = hasRemark
    self.repair = repair
    self.misspelt = misspelt
  }
}
