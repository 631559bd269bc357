import Conversations

/// Places the local times of an iAdvize conversation: its strings name no zone, some entries carry milliseconds since 1970 as well.
///
/// In this order: the entry's own milliseconds; the offset that the nearest other entry shows, rounded to a quarter of an hour; the zone
/// of the website; Europe/Paris, assumed. The two clocks of the source differ by up to 1.4 seconds, so an entry placed by its string is
/// moved by up to two seconds where it would change places with a neighbour.
struct IAdvizeTimes {
  /// One instant for each entry of the history.
  private(set) var instants: [EventTime] = []
  /// Number of entries whose milliseconds contradict their local time.
  private(set) var contradictionCount = 0

  private var offsets: [Int64?] = []
  /// For each entry the last offset seen up to it.
  private var latestOffsets: [Int64?] = []
  private var firstOffset: Int64?

  private static let quarterHour: Int64 = 900_000
  private static let skew: Int64 = 2000
  /// No zone is further from UTC than 14 hours; an hour more for clocks that are wrong.
  private static let widestOffset: Int64 = 54_000_000

  /// Places the entries; the builder holds the zone to fall back on.
  mutating func place(_ tuples: [IAdvizeTuple], builder: ConversationBuilder) {
    instants.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    contradictionCount = 0
    latestOffsets.removeAll(keepingCapacity: true)
    firstOffset = nil
    for tuple in tuples {
      let offset = offset(of: tuple)
      offsets.append(offset)
      firstOffset = firstOffset ?? offset
      latestOffsets.append(offset ?? latestOffsets.last ?? nil)
    }
    for (position, tuple) in tuples.enumerated() {
      if offsets[position] != nil, let milliseconds = tuple.milliseconds {
        instants.append(EventTime(milliseconds: Self.normal(milliseconds), precision: .millisecond, zone: .explicit))
      } else {
        instants.append(place(tuple.written, near: position, builder: builder))
      }
    }
    keepOrder(tuples)
  }

  /// Places a time of the record itself, by the offset of the nearest entry or the zone.
  func place(_ written: WrittenTime, near position: Int, builder: ConversationBuilder) -> EventTime {
    guard written.offsetMinutes == nil, let offset = nearestOffset(to: position) else { return builder.place(written) }
    let (milliseconds, overflow) = written.localMilliseconds.subtractingReportingOverflow(offset)
    return EventTime(milliseconds: overflow ? 0 : milliseconds, precision: written.precision, zone: .derived)
  }

  /// Seconds or milliseconds since 1970, as milliseconds.
  private static func normal(_ value: Int64) -> Int64 { value.magnitude < 100_000_000_000 ? value * 1000 : value }

  private mutating func offset(of tuple: IAdvizeTuple) -> Int64? {
    guard let value = tuple.milliseconds, tuple.written.precision <= .minute else { return nil }
    let (difference, overflow) = tuple.written.localMilliseconds.subtractingReportingOverflow(Self.normal(value))
    guard !overflow, difference.magnitude <= UInt64(Self.widestOffset) else {
      contradictionCount += 1
      return nil
    }
    let shifted = difference + (difference >= 0 ? Self.quarterHour / 2 : -Self.quarterHour / 2)
    return shifted / Self.quarterHour * Self.quarterHour
  }

  /// The offset of the last entry up to `position` that shows one, else of the first that does.
  private func nearestOffset(to position: Int) -> Int64? {
    if latestOffsets.isEmpty { return nil }
    return latestOffsets[min(max(position, 0), latestOffsets.count - 1)] ?? firstOffset
  }

  private mutating func keepOrder(_ tuples: [IAdvizeTuple]) {
    guard instants.count > 1 else { return }
    for position in 1..<instants.count where offsets[position] == nil {
      let gap = instants[position - 1].milliseconds &- instants[position].milliseconds
      if gap > 0, gap <= Self.skew { instants[position].milliseconds += gap }
    }
    for position in stride(from: instants.count - 2, through: 0, by: -1) where offsets[position] == nil {
      let gap = instants[position].milliseconds &- instants[position + 1].milliseconds
      if gap > 0, gap <= Self.skew { instants[position].milliseconds -= gap }
    }
  }
}
