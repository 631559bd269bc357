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
  /// Whether it is free text or a template cannot be told: the source does not mark templates.
  public static let form = MissingFact(rawValue: 1 << 35)
  /// There is no dictionary of the words' language.
  public static let spelling = MissingFact(rawValue: 1 << 36)
  /// The source does not say how long a pause was meant to be.
  public static let duration = MissingFact(rawValue: 1 << 37)

  /// Names for outputs, capabilities first.
  public var names: [String] {
    var names = CapabilitySet(rawValue: UInt32(truncatingIfNeeded: rawValue)).members.map(\.rawValue)
    if contains(.language) { names.append("language") }
    if contains(.beginning) { names.append("beginning") }
    if contains(.timeOfDay) { names.append("timeOfDay") }
    if contains(.form) { names.append("messageForm") }
    if contains(.spelling) { names.append("dictionary") }
    if contains(.duration) { names.append("pauseDuration") }
    return names
  }
}
