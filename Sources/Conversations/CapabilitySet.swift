/// A set of capabilities, as bits.
public struct CapabilitySet: OptionSet, Hashable, Sendable {
  /// One bit per capability, in the order of `Capability.allCases`.
  public let rawValue: UInt32

  /// The set with these bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set that holds one capability.
  public init(_ capability: Capability) {
    self.init(rawValue: 1 << UInt32(Capability.allCases.firstIndex(of: capability) ?? 0))
  }

  /// The set that holds these capabilities.
  public init(_ capabilities: some Sequence<Capability>) {
    self.init(rawValue: capabilities.reduce(0) { $0 | CapabilitySet($1).rawValue })
  }

  /// Every capability there is.
  public static let all = CapabilitySet(Capability.allCases)

  /// The members, in declaration order.
  public var members: [Capability] {
    Capability.allCases.enumerated().filter { rawValue & (1 << UInt32($0.offset)) != 0 }.map(\.element)
  }
}
