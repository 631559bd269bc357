extension NotationReading {
  mutating func readMove(_ line: Substring, _ time: EventTime, _ number: Int) throws(NotationProblem) {
    let words = line.split(separator: " ").map(String.init)
    let rest = words.dropFirst().filter { $0 != "by" && $0 != "to" }
    if readAvailability(words, time) { return }
    switch words.first {
    case "paused":
      let event = builder.add(.paused, at: time, by: .agent, agent: currentAgent())
      if let length = rest.first {
        guard let duration = WrittenDuration.short(length) else {
          throw NotationProblem(line: number, sentence: "\"\(length)\" is no duration; write -- paused 3h")
        }
        builder.events[event].until = time.milliseconds + duration
      }
    case "closed":
      let author = try Self.author(rest.first ?? "agent", number)
      builder.add(.closed, at: time, by: author, agent: author == .agent ? currentAgent() : -1)
    case "transferred":
      let from = currentAgent()
      if rest.first == "group" {
        builder.transferred(
          at: time, by: .agent, agent: from,
          toGroup: builder.identifiers.intern(rest.dropFirst().joined(separator: " ")))
        holder = -1
      } else if let id = rest.first {
        let to = agent(id)
        builder.transferred(at: time, by: .agent, agent: from, toAgent: to)
        holder = to
      } else {
        builder.transferred(at: time, by: .agent, agent: from)
        holder = -1
      }
    case "resumed":
      let causes: [String: ResumeCause] = ["timer": .timer, "customer": .customer, "agent": .agent]
      guard let cause = causes[rest.first ?? "customer"] else {
        throw NotationProblem(
          line: number, sentence: "nothing resumes like that; write -- resumed by timer or by customer")
      }
      let event = builder.add(.resumed, at: time)
      builder.events[event].resumeCause = cause
    case "assigned":
      holder = agent(rest.first ?? "agent")
      // "assigned to marc by marc": he took it himself.
      let isTaken = rest.count > 1 && rest[1] == rest[0]
      builder.add(.assigned, at: time, by: isTaken ? .agent : .system, agent: holder)
    case "order":
      let event = builder.add(.order, at: time, by: .system)
      builder.events[event].detail = builder.store(rest.joined(separator: " "))
    case "reopened": builder.add(.reopened, at: time)
    case "started": builder.add(.started, at: time, by: .customer)
    default:
      throw NotationProblem(
        line: number,
        sentence:
          "there is no move \"\(words.first ?? "")\"; write paused, closed, transferred, resumed, assigned, reopened, started, order, or marc available"
      )
    }
  }

  /// Reads `marc available`, or `offline` of whoever holds the conversation; false if the line says something else.
  private mutating func readAvailability(_ words: [String], _ time: EventTime) -> Bool {
    let id: String
    guard let status = words.last.flatMap({ AvailabilityStatus(rawValue: $0) }) else { return false }
    switch words.count {
    case 1: id = builder.identifiers.text(of: builder.agents[Int(currentAgent())].id)
    case 2: id = words[0]
    default: return false
    }
    transcript.availability.append(
      AgentAvailability(agent: id, milliseconds: time.milliseconds, status: status, origin: .desk))
    return true
  }
}
