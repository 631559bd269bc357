/// A set of kinds of information, one bit each.
public struct InformationSet: OptionSet, Hashable, Sendable {
  /// The bits, by the kinds' raw values.
  public let rawValue: UInt16

  /// The set with these bits.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one kind.
  @inlinable
  public init(_ kind: InformationKind) { rawValue = 1 << UInt16(kind.rawValue) }

  /// All kinds.
  public static let all = InformationSet(rawValue: 1 << UInt16(InformationKind.allCases.count) - 1)
}
