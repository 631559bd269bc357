/// Finds clocks by zone name and remembers them; one belongs to one worker.
public struct ZoneClocks: Sendable {
  private var clocks: [String: ZoneClock?] = [:]
  private var lastName: [UInt8] = []
  private var lastClock: ZoneClock?

  /// No clocks yet.
  public init() {}

  /// The clock of the zone with this IANA name; nil if there is no such zone.
  public mutating func clock(named name: UnsafeBufferPointer<UInt8>) -> ZoneClock? {
    if !lastName.isEmpty, lastName.elementsEqual(name) { return lastClock }
    let clock = clock(named: String(decoding: name, as: UTF8.self))
    lastName = Array(name)
    lastClock = clock
    return clock
  }

  /// The clock of the zone with this IANA name; nil if there is no such zone.
  public mutating func clock(named name: String) -> ZoneClock? {
    if let known = clocks[name] { return known }
    // An export that names ever new zones must not fill the memory.
    if clocks.count > 1000 { clocks.removeAll() }
    let clock = ZoneClock(named: name)
    clocks[name] = clock
    return clock
  }
}
