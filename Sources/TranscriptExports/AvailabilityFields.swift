import Conversations

/// What an availability record says, as it is written.
struct AvailabilityFields {
  var agent: UnsafeBufferPointer<UInt8>?
  var at: UnsafeBufferPointer<UInt8>?
  var status: UnsafeBufferPointer<UInt8>?
  var origin: UnsafeBufferPointer<UInt8>?

  /// Keeps a field; false if availability records have no such field.
  mutating func set(_ name: FieldName, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name {
    case "agent": agent = value
    case "at": at = value
    case "status": status = value
    case "origin": origin = value
    default: return false
    }
    return true
  }

  /// The change of availability that the fields describe, or why there is none; `builder` has begun the record.
  func outcome(at position: SourcePosition, builder: ConversationBuilder) -> RecordOutcome {
    func rejected(_ reason: RejectionReason, _ sentence: String) -> RecordOutcome {
      .rejected(Rejection(position: position, reason: reason, sentence: sentence))
    }
    guard let agent, !agent.isEmpty else {
      return rejected(.noIdentifier, "The availability record names no \"agent\".")
    }
    guard let at, let written = WrittenTime(at) else {
      return rejected(
        .impossibleTime,
        "The \"at\" of the availability record is missing or cannot be read; write it as 2026-10-05T10:00:00+02:00.")
    }
    let milliseconds = builder.place(written).milliseconds
    guard milliseconds >= 0, milliseconds < 7_258_118_400_000 else {
      return rejected(.impossibleTime, "The \"at\" of the availability record lies outside the years 1970 to 2199.")
    }
    guard let status, let known = AvailabilityStatus(rawValue: String(decoding: status, as: UTF8.self)) else {
      return rejected(
        .wrongType,
        "The \"status\" of the availability record is missing or unknown; write available, busy, unavailable or offline."
      )
    }
    let origin = origin.flatMap { AgentAvailability.Origin(rawValue: String(decoding: $0, as: UTF8.self)) }
    return .availability(
      AgentAvailability(
        agent: String(decoding: agent, as: UTF8.self), milliseconds: milliseconds, status: known,
        origin: origin ?? .unknown))
  }
}
