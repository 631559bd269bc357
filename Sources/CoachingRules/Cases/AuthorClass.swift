/// Who an event is by, as far as it decides which constraints it can concern.
enum AuthorClass: UInt8, CaseIterable {
  case customer, agent, other

  /// The class of an event with these traits.
  @inline(__always)
  init(_ traits: EventTraits) {
    self = traits.contains(.byCustomer) ? .customer : traits.contains(.byAgent) ? .agent : .other
  }

  /// Whether an event of this class can match a pattern.
  func mayHave(_ traits: EventTraits, without: EventTraits) -> Bool {
    let authors: EventTraits = [.byCustomer, .byAgent, .byBot, .byDesk, .bySupervisor, .bySystem]
    let wanted = traits.intersection(authors)
    switch self {
    case .customer: return wanted.isSubset(of: .byCustomer) && !without.contains(.byCustomer)
    case .agent: return wanted.isSubset(of: .byAgent) && !without.contains(.byAgent)
    case .other: return wanted.isDisjoint(with: [.byCustomer, .byAgent])
    }
  }
}
