/// The tallies of one agent in one team for one brand.
public struct TallyEntry: Hashable, Codable, Sendable {
  /// One tally for each rule, in the order of the pack.
  public var tallies: [Tally]
  /// Contacts of the agent.
  public var contacts = 0
  /// Contacts in which something was assessable.
  public var contactsScored = 0
  /// Contacts that reached the pass mark without missing a critical rule.
  public var contactsPassed = 0
  /// Contacts in which a critical rule was missed.
  public var contactsFailedCritical = 0

  /// Nothing counted yet, for this many rules.
  public init(ruleCount: Int) { tallies = Array(repeating: Tally(), count: ruleCount) }

  /// Adds another entry's counts; both must be about the same rules.
  public mutating func merge(_ other: TallyEntry) {
    precondition(tallies.count == other.tallies.count, "Only tallies of the same rules can be merged.")
    for position in tallies.indices { tallies[position].merge(other.tallies[position]) }
    contacts += other.contacts
    contactsScored += other.contactsScored
    contactsPassed += other.contactsPassed
    contactsFailedCritical += other.contactsFailedCritical
  }

  /// Counts a contact.
  public mutating func count(_ contact: ContactScore, passMark: Int) {
    contacts += 1
    if contact.failedCritical { contactsFailedCritical += 1 }
    guard let passes = contact.passes(mark: passMark) else { return }
    contactsScored += 1
    if passes { contactsPassed += 1 }
  }
}
