/// A generated conversation: made of chance, but of the kind that a desk has.
struct BenchConversation {
  var number: Int
  var isEnglish: Bool
  var customer: Int
  var givenName: String
  var familyName: String
  var events: [BenchEvent] = []

  /// Number of agents in generated exports; each one has habits of his own.
  static let agentCount = 120

  /// Makes the conversation with this number.
  init(number: Int, start: Int, text: inout [BenchText], _ random: inout SeededGenerator) {
    self.number = number
    isEnglish = random.percent(25)
    customer = random.below(max(1, number) * 2 + 50)
    let language = isEnglish ? 1 : 0
    let words = text[language].words
    let isFrench = !isEnglish
    let name = words.givenNames[customer % words.givenNames.count]
    givenName = name
    familyName = words.familyNames[customer / 7 % words.familyNames.count]
    var clock = start
    var agent = random.below(Self.agentCount)
    events.append(BenchEvent(kind: .started, time: clock, agent: agent))
    say(byCustomer: true, at: clock, agent, text: &text[language]) { text in
      if random.percent(70) { text.add(isFrench ? "Bonjour, " : "Hi, ") }
      text.fill(words.openings, &random)
      text.add(" ")
      text.fill(words.details, &random)
    }
    clock += 5 + random.below(60)
    events.append(BenchEvent(kind: .assigned, time: clock, agent: agent))
    if random.percent(5) {
      clock += 30 + random.below(60)
      say(byCustomer: false, at: clock, agent, text: &text[language]) { text in
        text.fill(words.greetings, &random)
        text.add(" \(name), ")
        if random.percent(70) {
          text.fill(words.transfers, &random)
        } else {
          text.fill(words.acknowledgements, &random)
        }
      }
      clock += 20
      events.append(BenchEvent(kind: .transferred(group: "SAV"), time: clock, agent: agent))
      agent = random.below(Self.agentCount)
      clock += 60
      events.append(BenchEvent(kind: .assigned, time: clock, agent: agent))
    }
    play(&clock, agent, words, &text[language], &random)
  }

  private mutating func play(
    _ clock: inout Int, _ agent: Int, _ words: BenchText.Words, _ text: inout BenchText, _ random: inout SeededGenerator
  ) {
    let (name, number, isEnglish) = (givenName, number, isEnglish)
    clock += 10 + random.below(80)
    say(byCustomer: false, at: clock, agent, text: &text) { text in
      if !random.percent(2 + agent % 7 * 3) {
        text.fill(words.greetings, &random)
        if random.percent(60 + agent % 30) { text.add(" \(name)") }
        text.add(", ")
      }
      text.fill(words.acknowledgements, &random)
      text.add(". ")
      text.fill(words.questions, &random)
    }
    for _ in 0..<2 + random.below(3) {
      clock += 20 + random.below(150)
      say(byCustomer: true, at: clock, agent, text: &text) { $0.fill(words.details, &random) }
      clock += 20 + random.below(90)
      say(byCustomer: false, at: clock, agent, text: &text) { text in
        text.fill(words.answers, &random)
        text.add(" ")
        text.fill(words.answers, &random)
        text.add(" ")
        text.fill(random.percent(50) ? words.answers : words.questions, &random)
      }
    }
    if random.percent(8) {
      clock += 200 + random.below(100)
      say(byCustomer: false, at: clock, agent, text: &text) { $0.fill(words.relaunches, &random) }
    }
    if random.percent(10) {
      clock += 60 + random.below(120 + agent % 5 * 30)
      events.append(BenchEvent(kind: .paused, time: clock, agent: agent))
      clock += 10_800
      events.append(BenchEvent(kind: .resumed, time: clock, agent: agent))
      clock += 30
    } else {
      clock += 30 + random.below(100)
      say(byCustomer: true, at: clock, agent, text: &text) { $0.fill(words.thanks, &random) }
      clock += 30 + random.below(80)
    }
    say(byCustomer: false, at: clock, agent, text: &text) { text in
      if random.percent(75) {
        text.fill(words.offers, &random)
        text.add(" ")
      }
      if !random.percent(3 + agent % 6 * 4) {
        text.fill(words.farewells, &random)
        text.add(random.percent(50) ? " ! " : ". ")
      }
      if !random.percent(4 + agent % 5 * 5) {
        let pool = isEnglish ? BenchText.Words.english.givenNames : BenchText.Words.french.givenNames
        text.add("\(Self.agentName(agent, pool)), \(words.adviser) \(Self.brand(number))")
      }
    }
    clock += 20 + random.below(150 + agent % 4 * 40)
    if !random.percent(3) { events.append(BenchEvent(kind: .closed, time: clock, agent: agent)) }
  }

  private mutating func say(
    byCustomer: Bool, at time: Int, _ agent: Int, text: inout BenchText, _ body: (inout BenchText) -> Void
  ) {
    body(&text)
    events.append(
      BenchEvent(kind: .message(byCustomer: byCustomer), time: time, agent: agent, text: text.take()))
  }

  /// The given name of an agent.
  static func agentName(_ agent: Int, _ pool: [String]) -> String { pool[agent % pool.count] }

  /// The brand of a conversation.
  static func brand(_ number: Int) -> String { number % 3 == 0 ? "Ondelune" : "Smart" }
}
