import CoachingRules
import Conversations

/// A world with all its verdicts; after a change only what hangs on the changed conversations is judged again.
struct JudgedWorld {
  let world: SampleWorld
  let judge: WorldJudge
  private(set) var judged: [WorldJudge.Judged] = []
  private var customers: [[UInt8]: [Int]] = [:]
  private var availability: [String: [WorldJudge.Fact]] = [:]
  /// For each agent the conversations in which he held something.
  private var holdings: [[UInt8]: Set<Int>] = [:]

  init(_ world: SampleWorld, judge: WorldJudge) {
    self.world = world
    self.judge = judge
    for (position, conversation) in world.conversations.enumerated() {
      let names = conversation.events.indices.map { "#\($0 + 1)" }
      judged.append(
        judge.judge(
          conversation, names: names, identifiers: world.builder.identifiers, end: world.end ?? world.lastInstant))
      if let fact = judged[position].customer { customers[Self.customer(of: fact), default: []].append(position) }
      for fact in judged[position].shifts { holdings[Self.agent(of: fact), default: []].insert(position) }
    }
    for change in world.availability { availability[change.change.agent, default: []].append(judge.fact(of: change)) }
  }

  /// The verdicts and traces of some conversations, of their customers and of the shifts of everybody who held them.
  struct Part {
    var answers: [Answer.Key: Answer] = [:]
    var traces: [String: CaseTrace] = [:]

    fileprivate mutating func add(_ answers: [Answer], _ traces: [String: CaseTrace]) {
      for answer in answers { self.answers[answer.key] = answer }
      self.traces.merge(traces) { $1 }
    }
  }

  /// All of it as the exports have it.
  func everything() -> Part {
    part(
      of: Set(world.conversations.indices), agents: Set(availability.keys), changed: [:], [],
      world.end ?? world.lastInstant)
  }

  /// The same part before and after a change.
  func beforeAndAfter(_ change: ChangedTranscript) -> (before: Part, after: Part) {
    let end = world.end ?? world.lastInstant
    var latest = end
    var fresh: [Int: WorldJudge.Judged] = [:]
    for edited in change.conversations { latest = max(latest, edited.conversation.lastInstant) }
    if world.end != nil { latest = end }
    for edited in change.conversations {
      fresh[edited.position] = judge.judge(
        edited.conversation, names: edited.names, identifiers: world.builder.identifiers, end: latest)
    }
    let concerned = Set(change.conversations.map(\.position))
    let agents = Set(change.availability.map(\.change.agent))
    return (
      part(of: concerned, agents: agents, changed: [:], [], end, also: fresh),
      part(of: concerned, agents: agents, changed: fresh, change.availability, latest, also: fresh)
    )
  }

  private func part(
    of positions: Set<Int>, agents: Set<String>, changed: [Int: WorldJudge.Judged],
    _ added: [SampleWorld.Change], _ end: Int64, also: [Int: WorldJudge.Judged] = [:]
  ) -> Part {
    func current(_ position: Int) -> WorldJudge.Judged { changed[position] ?? judged[position] }
    var part = Part()
    var people = Set(agents.map { Array($0.utf8) })
    for position in positions {
      part.add(current(position).answers, current(position).traces)
      for fact in judged[position].shifts + (also[position]?.shifts ?? []) { people.insert(Self.agent(of: fact)) }
    }
    for customer in Set(positions.compactMap { judged[$0].customer.map(Self.customer) }) {
      let facts = (customers[customer] ?? []).compactMap { current($0).customer }
      if !facts.isEmpty {
        let found = judge.judgeCustomer(facts, end: end)
        part.add(found.answers, found.traces)
      }
    }
    for person in people {
      let name = String(decoding: person, as: UTF8.self)
      let held = (holdings[person] ?? []).union(positions)
      var facts = held.flatMap { current($0).shifts.filter { Self.agent(of: $0) == person } }
      facts += availability[name] ?? []
      facts += added.filter { $0.change.agent == name }.map(judge.fact)
      var names: [String: [String]] = [:]
      for position in held {
        let conversation = world.conversations[position]
        names[conversation.text(conversation.id)] = current(position).names
      }
      let found = judge.judgeShifts(facts, names: names, end: end)
      part.add(found.answers, found.traces)
    }
    return part
  }

  private static func customer(of fact: WorldJudge.Fact) -> [UInt8] {
    fact.key.withUnsafeBufferPointer { Array(CustomerFactWriter.customerPart(of: $0)) }
  }

  private static func agent(of fact: WorldJudge.Fact) -> [UInt8] {
    fact.key.withUnsafeBufferPointer { Array(ShiftFactWriter.agentPart(of: $0)) }
  }
}
