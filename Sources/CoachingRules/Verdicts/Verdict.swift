/// One rule's answer for one case and one agent, with the proof; its evidence lies in the `VerdictBuffer` that holds it.
public struct Verdict: Sendable {
  /// Position of the rule in its pack.
  public var rule: Int32
  /// The answer.
  public var kind: VerdictKind
  /// Who is charged or credited, as a position among the case's agents.
  public var agent: Int32
  /// Number of the contact, from 1; 0 where the case is no contact.
  public var contact: Int32
  /// How often the rule was activated.
  public var activations: Int32 = 0
  /// How often it was fulfilled.
  public var fulfilled: Int32 = 0
  /// What was measured, in `unit`; `Int64.min` for nothing.
  public var value: Int64 = .min
  /// The limit, in `unit`; `Int64.min` for none.
  public var limit: Int64 = .min
  /// What value and limit count.
  public var unit: MeasureUnit = .none
  /// Whether it is met with a remark (above the advised value).
  public var hasRemark = false
  /// Why it is not assessable.
  public var missing: MissingFact = []
  /// Its evidence, as positions in the buffer.
  public var evidence: Range<Int32> = 0..<0
  /// The change that would have met it, or the first of several.
  public var repair = Repair(.nothing)
  /// All changes that together would have met it, as positions in the buffer; the first is `repair`.
  public var repairs: Range<Int32> = 0..<0
  /// Of a miss that people decided not to count: position of the suppression among its pack's; -1 where none covers it.
  public var suppression: Int32 = -1

  /// Whether people decided not to count it.
  @inlinable public var isSuppressed: Bool { suppression >= 0 }

  /// An answer without proof.
  public init(rule: Int32, kind: VerdictKind, agent: Int32, contact: Int32) {
    self.rule = rule
    self.kind = kind
    self.agent = agent
    self.contact = contact
  }
}
