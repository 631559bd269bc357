import Conversations

/// Makes events of an iAdvize history.
struct IAdvizeEvents {
  /// A local time of the record itself, with its spelling in the builder's arena.
  struct LocalTime {
    var written: WrittenTime
    var original: ByteSpan
  }

  private let history: IAdvizeHistory
  private let times: IAdvizeTimes
  private let agent: Int32
  private var hasVisitorWritten = false
  private var hasAgentWritten = false
  private var isClosed = false
  /// The local seconds in which the desk noted something in words, such as a rule that fired.
  private var noticeSeconds: Set<Int64> = []

  /// The clocks of the source differ by less than this.
  private static let skew: Int64 = 2000

  init(history: IAdvizeHistory, times: IAdvizeTimes, agent: Int32) {
    self.history = history
    self.times = times
    self.agent = agent
    for tuple in history.tuples
    where tuple.code == IAdvizeTuple.Code.notice.rawValue && !Self.isConstant(tuple, of: history) {
      noticeSeconds.insert(tuple.written.localMilliseconds / 1000)
    }
  }

  /// Adds the events of the history, between the beginning and the end that the record itself names.
  mutating func add(
    to builder: ConversationBuilder, createdAt: LocalTime?, closedAt: LocalTime?, isClosedByOperator: Bool
  ) {
    if let createdAt {
      var start = times.place(createdAt.written, near: 0, builder: builder)
      start.original = createdAt.original
      // The string's clock may be a little ahead of the first entry's.
      if let first = times.instants.first, start.milliseconds > first.milliseconds,
        start.milliseconds - first.milliseconds <= Self.skew
      {
        start.milliseconds = first.milliseconds
      }
      builder.add(.started, at: start)
      if agent >= 0, !history.tuples.indices.contains(where: { isOwnMessage(at: $0) }) {
        builder.add(.assigned, at: start, agent: agent)
        hasAgentWritten = true
      }
    }
    for position in history.tuples.indices { addTuple(at: position, to: builder) }
    guard !isClosed, let closedAt else { return }
    var end = times.place(closedAt.written, near: history.tuples.count, builder: builder)
    end.original = closedAt.original
    if let last = times.instants.last, end.milliseconds < last.milliseconds,
      last.milliseconds - end.milliseconds <= Self.skew
    {
      end.milliseconds = last.milliseconds
    }
    builder.add(.closed, at: end, by: isClosedByOperator ? .agent : .system, agent: isClosedByOperator ? agent : -1)
  }

  private mutating func addTuple(at position: Int, to builder: ConversationBuilder) {
    let tuple = history.tuples[position]
    var time = times.instants[position]
    time.original = history.withBytes(tuple.time) { builder.store($0) }
    let text = history.withBytes(tuple.text) { builder.store($0) }
    switch IAdvizeTuple.Code(rawValue: tuple.code) {
    case .operatorText, .operatorContent:
      let isWelcome = isWelcome(at: position)
      if !isWelcome, !hasAgentWritten {
        hasAgentWritten = true
        if agent >= 0 { builder.add(.assigned, at: time, agent: agent) }
      }
      let event = builder.message(
        at: time, by: .agent, agent: agent, text: text, kind: messageKind(of: tuple))
      builder.events[event].isAutomatic = isWelcome
    case .visitorText, .visitorContent:
      hasVisitorWritten = true
      builder.message(at: time, by: .customer, text: text, kind: messageKind(of: tuple))
    case .notice: addNotice(tuple, at: time, text: text, to: builder)
    case .pageAddress:
      let event = builder.add(.note, at: time, by: .system)
      builder.events[event].text = text
    case nil:
      builder.unknownCount += 1
      let event = builder.add(.unknown, at: time)
      builder.events[event].detail = builder.store(String(tuple.code))
      builder.events[event].text = text
    }
  }

  private mutating func addNotice(
    _ tuple: IAdvizeTuple, at time: EventTime, text: ByteSpan, to builder: ConversationBuilder
  ) {
    switch history.withBytes(tuple.text, { FieldName($0) }) {
    case "OPERATOR_CHAT_CLOSE":
      isClosed = true
      builder.add(.closed, at: time, by: .agent, agent: agent)
    case "VISITOR_CHAT_CLOSE":
      isClosed = true
      builder.add(.closed, at: time, by: .customer)
    case "OPERATOR_TRANSFER": builder.transferred(at: time, by: .agent, agent: agent)
    default:
      let event = builder.add(.note, at: time, by: .system)
      builder.events[event].text = text
    }
  }

  private func isOwnMessage(at position: Int) -> Bool {
    switch IAdvizeTuple.Code(rawValue: history.tuples[position].code) {
    case .operatorText: !isWelcomeCandidate(at: position)
    case .operatorContent: true
    default: false
    }
  }

  /// Whether the desk wrote the message by itself: a rule's notice stands in the same second, and the visitor had not written yet.
  private func isWelcome(at position: Int) -> Bool {
    !hasVisitorWritten && history.tuples[position].code == IAdvizeTuple.Code.operatorText.rawValue
      && isWelcomeCandidate(at: position)
  }

  private func isWelcomeCandidate(at position: Int) -> Bool {
    noticeSeconds.contains(history.tuples[position].written.localMilliseconds / 1000)
  }

  private static func isConstant(_ tuple: IAdvizeTuple, of history: IAdvizeHistory) -> Bool {
    switch history.withBytes(tuple.text, { FieldName($0) }) {
    case "OPERATOR_CHAT_CLOSE", "VISITOR_CHAT_CLOSE", "OPERATOR_TRANSFER": true
    default: false
    }
  }

  /// Content that is not text is known by its address only.
  private func messageKind(of tuple: IAdvizeTuple) -> MessageKind {
    guard tuple.code == 6 || tuple.code == 7 else { return .text }
    return history.withBytes(tuple.text) { address in
      let path = address.prefix { $0 != 0x3F && $0 != 0x23 }
      guard let point = path.lastIndex(of: 0x2E) else { return .interactive }
      let ending = String(decoding: path[(point + 1)...], as: UTF8.self).lowercased()
      switch ending {
      case "png", "jpg", "jpeg", "gif", "webp": return .image
      case "pdf", "doc", "docx": return .document
      case "mp4", "mov": return .video
      case "mp3", "ogg", "m4a", "wav": return .audio
      default: return .interactive
      }
    }
  }
}
