/// The state of reading a noted transcript, line after line.
struct NotationReading {
  let builder: ConversationBuilder
  var transcript = NotedTranscript(conversations: [], marks: [])

  private var head = NotationHead()
  private var hasBegun = false
  private var ordinal = 1
  private var name: String?
  var holder: Int32 = -1
  private var marks: [(order: UInt32, bytes: Range<Int>)] = []

  init(builder: ConversationBuilder, language: String? = nil) {
    self.builder = builder
    head.language = language
  }

  /// Reads one line.
  mutating func read(_ line: Substring, number: Int) throws(NotationProblem) {
    let line = Substring(trimmed(line))
    if line.isEmpty { return }
    if line.hasPrefix("===") {
      if hasBegun { try finishConversation(line: number) }
      name = trimmed(line.dropFirst(3))
      return
    }
    if !hasBegun, NotationHead.isHead(line) { return try head.read(line, number: number) }
    begin()
    var rest = line
    guard let local = Self.localTime(&rest, day: head.day) else {
      throw NotationProblem(line: number, sentence: "the line does not begin with a time; write 10:00 customer: …")
    }
    var time = builder.place(WrittenTime(localMilliseconds: local, precision: head.precision))
    time.zone = .explicit
    let content = trimmed(rest)
    if content.hasPrefix("--") {
      try readMove(Substring(trimmed(content.dropFirst(2))), time, number)
    } else {
      try readMessage(Substring(content), time, number)
    }
  }

  /// Ends the conversation that is being read, if there is one.
  mutating func finishConversation(line: Int) throws(NotationProblem) {
    if hasBegun, builder.events.isEmpty, !transcript.availability.isEmpty { hasBegun = false }
    guard hasBegun else {
      if transcript.conversations.isEmpty, transcript.availability.isEmpty {
        throw NotationProblem(line: line, sentence: "the transcript has no events; write 10:00 customer: …")
      }
      return
    }
    switch builder.finish() {
    case .success(let conversation):
      for mark in marks {
        guard let event = conversation.events.firstIndex(where: { $0.sourceOrder == mark.order }) else { continue }
        transcript.marks.append(
          .init(conversation: transcript.conversations.count, event: event, bytes: mark.bytes))
      }
      transcript.conversations.append(conversation)
    case .failure(let rejection): throw NotationProblem(line: line, sentence: rejection.sentence)
    }
    hasBegun = false
    ordinal += 1
    marks = []
    holder = -1
    name = nil
  }

  private mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    let zone = builder.clocks.clock(named: head.zone) ?? .utc
    transcript.zone = zone
    builder.begin(
      position: SourcePosition(file: 0, byteOffset: 0, record: Int64(ordinal - 1)), capabilities: head.capabilities,
      zone: zone, zoneSource: .explicit)
    builder.id = builder.store(name ?? "c-\(ordinal)")
    builder.channel = head.channel
    builder.brand = builder.identifiers.intern(head.brand)
    if let language = head.language { builder.language = builder.identifiers.intern(language) }
    builder.customer.id = builder.store(head.customer)
    for (id, fullName) in head.names {
      let parts = fullName.split(separator: " ", maxSplits: 1)
      let given = parts.first.map { builder.store(String($0)) } ?? .empty
      let family = parts.count > 1 ? builder.store(trimmed(parts[1])) : .empty
      if id == "customer" {
        builder.customer.givenName = given
        builder.customer.familyName = family
      } else {
        let agent = Int(builder.agent(builder.identifiers.intern(id)))
        builder.agents[agent].givenName = given
        builder.agents[agent].familyName = family
      }
    }
  }

  /// Position of the agent with this identifier; the one called "agent" is Marc Leroy unless the head line says otherwise.
  mutating func agent(_ id: String) -> Int32 {
    let position = builder.agent(builder.identifiers.intern(id))
    if id == "agent", builder.agents[Int(position)].givenName.isEmpty {
      builder.agents[Int(position)].givenName = builder.store("Marc")
      builder.agents[Int(position)].familyName = builder.store("Leroy")
    }
    return position
  }

  mutating func currentAgent() -> Int32 { holder >= 0 ? holder : agent("agent") }

  private mutating func readMessage(_ line: Substring, _ time: EventTime, _ number: Int) throws(NotationProblem) {
    let pieces = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2 else {
      throw NotationProblem(
        line: number, sentence: "nobody says this; write customer: …, agent: …, bot: … or -- for a move")
    }
    let words = pieces[0].split(separator: " ").map(String.init)
    var (text, marks) = Self.withoutMarks(trimmed(pieces[1]))
    if text.isEmpty { text = "" }
    var author = EventAuthor.agent
    var agent: Int32 = -1
    var kind = MessageKind.text
    var form = words.dropFirst()
    switch words.first {
    case "customer": author = .customer
    case "agent":
      if let id = form.first, !NotedForm.isForm(id) {
        agent = self.agent(id)
        form = form.dropFirst()
      } else {
        agent = holder >= 0 ? holder : self.agent("agent")
      }
      holder = agent
    case "template":
      if let id = form.first, !NotedForm.isForm(id) {
        agent = self.agent(id)
        form = form.dropFirst()
        holder = agent
      } else {
        agent = currentAgent()
      }
      kind = .template
    case "bot": author = .bot
    case "desk": author = .system
    default:
      throw NotationProblem(
        line: number, sentence: "\"\(pieces[0])\" is nobody; write customer, agent, agent marc, bot, template or desk")
    }
    let noted = try NotedForm(form, number)
    let event = builder.message(
      at: time, by: author, agent: agent, text: builder.store(text), kind: noted.kind ?? kind)
    builder.events[event].isAutomatic = noted.isAutomatic || author == .system
    builder.events[event].isProactive = noted.isProactive
    if let code = noted.errorCode {
      builder.events[event].delivery = .failed
      builder.events[event].errorCode = builder.store(code)
    }
    if let menu = noted.menu { builder.events[event].menu = builder.store(menu) }
    self.marks += marks.map { (builder.events[event].sourceOrder, $0) }
  }

  static func author(_ name: String, _ number: Int) throws(NotationProblem) -> EventAuthor {
    switch name {
    case "agent": return .agent
    case "customer": return .customer
    case "system": return .system
    case "supervisor": return .supervisor
    case "bot": return .bot
    default:
      throw NotationProblem(
        line: number, sentence: "\"\(name)\" cannot close; write agent, customer, system or supervisor")
    }
  }

  /// Takes `[day+1 ]HH:MM[:SS]` off the front; local milliseconds since 1970, nil if there is none.
  static func localTime(_ line: inout Substring, day: Int) -> Int64? {
    var rest = line
    var day = day
    if rest.hasPrefix("day+") {
      rest = rest.dropFirst(4)
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let days = Int(digits), days < 100_000 else { return nil }
      day += days
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
    }
    let clock = rest.prefix { $0 != " " }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0, (0..<24).contains(hour), (0..<60).contains(minute),
      (0..<60).contains(second)
    else { return nil }
    line = rest.dropFirst(clock.count).drop { $0 == " " }
    return Int64(day) * 86_400_000 + Int64(hour * 3600 + minute * 60 + second) * 1000
  }

  /// The text without `[[` and `]]`, and the bytes between them.
  static func withoutMarks(_ text: String) -> (String, [Range<Int>]) {
    var output: [UInt8] = []
    var marks: [Range<Int>] = []
    var start: Int?
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      let isPair = position + 1 < bytes.count && bytes[position] == bytes[position + 1]
      if isPair, bytes[position] == 0x5B, start == nil {
        start = output.count
        position += 2
      } else if isPair, bytes[position] == 0x5D, let from = start {
        marks.append(from..<output.count)
        start = nil
        position += 2
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
    return (String(decoding: output, as: UTF8.self), marks)
  }
}
