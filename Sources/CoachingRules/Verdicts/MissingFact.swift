import Conversations

/// Why a verdict is *not assessable*.
public struct MissingFact: OptionSet, Hashable, Sendable {
  /// Capabilities in the low 32 bits, other reasons above.
  public let rawValue: UInt64

  /// The reasons with these bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Capabilities that the source lacks.
  public init(_ capabilities: CapabilitySet) { rawValue = UInt64(capabilities.rawValue) }

  /// The language of the words is not known, or none that the pack reads.
  public static let language = MissingFact(rawValue: 1 << 32)
  /// The transcript begins in the middle of the conversation.
  public static let beginning = MissingFact(rawValue: 1 << 33)
  /// Only the day is known.
  public static let timeOfDay = MissingFact(rawValue: 1 << 34)

  /// Names for outputs, capabilities first.
  public var names: [String] {
    var names = CapabilitySet(rawValue: UInt32(truncatingIfNeeded: rawValue)).members.map(\.rawValue)
    if contains(.language) { names.append("language") }
    if contains(.beginning) { names.append("beginning") }
    if contains(.timeOfDay) { names.append("timeOfDay") }
    return names
  }
}
