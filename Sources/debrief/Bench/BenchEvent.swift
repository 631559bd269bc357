/// One event of a generated conversation.
struct BenchEvent {
  /// What happened, as the transcript format names it.
  enum Kind {
    case started, assigned
    case message(byCustomer: Bool)
    case paused, resumed, closed
    case transferred(group: String)
  }

  var kind: Kind
  /// Seconds since 1970.
  var time: Int
  /// The agent's number.
  var agent: Int
  var text: [UInt8] = []
}
