import Conversations

/// The first number of an event's fact: what it is, and which other numbers follow.
struct CustomerFactHead {
  var kind: TraceKind
  var precision: TimePrecision
  /// Whether kinds of information follow.
  var hasInformation: Bool
  /// Whether amounts follow.
  var hasAmounts: Bool
  /// Whether the conversation stays with who holds it.
  var keepsHolder: Bool

  init(kind: TraceKind, precision: TimePrecision, hasInformation: Bool, hasAmounts: Bool, keepsHolder: Bool) {
    self.kind = kind
    self.precision = precision
    self.hasInformation = hasInformation
    self.hasAmounts = hasAmounts
    self.keepsHolder = keepsHolder
  }

  /// The number that `bits` gave.
  init(bits: UInt64) {
    keepsHolder = bits & 1 != 0
    hasInformation = bits & 2 != 0
    hasAmounts = bits & 4 != 0
    precision = TimePrecision(rawValue: UInt8(bits >> 3 & 3)) ?? .second
    kind = TraceKind(rawValue: UInt8(bits >> 5 & 31)) ?? .message
  }

  /// All of it in one number.
  var bits: UInt64 {
    (keepsHolder ? 1 : 0) | (hasInformation ? 2 : 0) | (hasAmounts ? 4 : 0)
      | UInt64(precision.rawValue) << 3 | UInt64(kind.rawValue) << 5
  }
}
