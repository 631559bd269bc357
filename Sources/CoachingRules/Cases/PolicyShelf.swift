import Conversations
import MessageSignals

/// The policies that hold for cases, with what follows from each of them, worked out when it is first asked for.
final class PolicyShelf {
  private let pack: RulePack
  private let book: PolicyBook
  private let usesDeskHours: Bool
  private var entries: [Entry] = []
  /// Positions in `entries` by the overrides that hold.
  private var byOverrides: [[Int]: Int] = [:]
  private var clocks: [ClockKey: DeskClock] = [:]

  /// One policy and what follows from it.
  private struct Entry {
    var policy: Policy
    var settings: TraceSettings
    var hours: WeeklyHours?
    var holidays: HolidayChoice
  }

  private struct ClockKey: Hashable {
    var policy: Int
    var zone: ObjectIdentifier
  }

  init(_ pack: RulePack) {
    self.pack = pack
    book = pack.policyBook
    usesDeskHours = pack.rules.contains { $0.constraints.contains(where: \.runsInDeskHours) }
    // The policy of everybody is the first.
    _ = position(ofOverrides: [])
  }

  /// Whether the same policy holds for everybody.
  var isUniform: Bool { book.overrides.isEmpty }

  /// The policy that holds for conversations of a kind, by position.
  func position(brand: String, team: String?, channel: Channel, language: DetectedLanguage) -> Int {
    if isUniform { return 0 }
    return position(ofOverrides: book.positions(brand: brand, team: team, channel: channel, language: language))
  }

  private func position(ofOverrides overrides: [Int]) -> Int {
    if let known = byOverrides[overrides] { return known }
    let policy = book.policy(at: overrides)
    entries.append(
      Entry(
        policy: policy, settings: TraceSettings(policy),
        hours: policy.entries["desk-hours"].flatMap { WeeklyHours($0.value) },
        holidays: policy.entries["country"].flatMap { HolidayChoice($0.value) } ?? .auto))
    byOverrides[overrides] = entries.count - 1
    return entries.count - 1
  }

  /// What a policy says of situations.
  func settings(_ position: Int) -> TraceSettings { entries[position].settings }

  /// The programs of the pack's rules of one case under a policy.
  func programs(_ position: Int, _ caseKind: CaseKind) -> [RuleProgram] {
    RuleProgram.programs(pack, caseKind, policy: entries[position].policy)
  }

  /// The clock of a desk in a zone; nil where no rule asks for it.
  func deskClock(_ position: Int, _ zone: ZoneClock) -> DeskClock? {
    guard usesDeskHours, let hours = entries[position].hours else { return nil }
    let key = ClockKey(policy: position, zone: ObjectIdentifier(zone))
    if let known = clocks[key] { return known }
    let clock = DeskClock(hours: hours, zone: zone, holidays: entries[position].holidays.holidays(inZone: zone.name))
    clocks[key] = clock
    return clock
  }
}
