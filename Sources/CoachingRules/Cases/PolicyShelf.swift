import Conversations

/// The policies that can hold for a case, with what follows from each of them.
final class PolicyShelf {
  /// What each policy says of situations.
  let settings: [TraceSettings]
  private let policies: [Policy]
  private let hours: [WeeklyHours?]
  private let holidays: [HolidayChoice]
  private let usesDeskHours: Bool
  private var clocks: [ClockKey: DeskClock] = [:]

  private struct ClockKey: Hashable {
    var policy: Int
    var zone: ObjectIdentifier
  }

  init(_ pack: RulePack) {
    policies = [pack.policy]
    settings = policies.map { TraceSettings($0) }
    hours = policies.map { $0.entries["desk-hours"].flatMap { WeeklyHours($0.value) } }
    holidays = policies.map { $0.entries["country"].flatMap { HolidayChoice($0.value) } ?? .auto }
    usesDeskHours = pack.rules.contains { $0.constraints.contains(where: \.runsInDeskHours) }
  }

  /// The programs of a pack's rules of one case, for each policy.
  func programs(_ pack: RulePack, _ caseKind: CaseKind) -> [[RuleProgram]] {
    policies.map { RuleProgram.programs(pack, caseKind, policy: $0) }
  }

  /// The policy that holds for a conversation, by position.
  func position(of conversation: Conversation, _ identifiers: IdentifierTable) -> Int { 0 }

  /// The clock of a desk in a zone; nil where no rule asks for it.
  func deskClock(_ policy: Int, _ zone: ZoneClock) -> DeskClock? {
    guard usesDeskHours, let hours = hours[policy] else { return nil }
    let key = ClockKey(policy: policy, zone: ObjectIdentifier(zone))
    if let known = clocks[key] { return known }
    let clock = DeskClock(hours: hours, zone: zone, holidays: holidays[policy].holidays(inZone: zone.name))
    clocks[key] = clock
    return clock
  }
}
