import CoachingRules
import Conversations
import MessageSignals

/// Writes the `repair` of a verdict line: the smallest change that would have met the rule, in words and as data.
final class RepairLine {
  private let pack: RulePack
  /// For each rule the signals that show its steps, as JSON texts.
  private let stepNames: [[[UInt8]]]
  private let signalNames: [[UInt8]]
  private var phrases = RepairPhrases()

  init(pack: RulePack) {
    self.pack = pack
    stepNames = pack.rules.map { rule in
      let all = UInt32.max
      return RepairSteps.signals(all, of: rule).map { Array("\"\($0)\"".utf8) }
    }
    signalNames = Signal.allCases.map { Array("\"\($0.name)\"".utf8) }
  }

  /// Appends `,"repair":{…}`; nothing where there is nothing to repair.
  ///
  /// - Parameters:
  ///   - agent: the agent's identifier as JSON.
  ///   - withSite: finds the event of a repair and hands it on.
  func append(
    _ repairs: ArraySlice<Repair>, rule: Int32, agent: [UInt8], to sink: ByteSink,
    withSite: (Repair, (RepairSite) -> Void) -> Void
  ) {
    guard let first = repairs.first, first.change != .nothing else { return }
    sink.append(",\"repair\":{\"fr\":\"")
    appendSentences(repairs, rule, isFrench: true, to: sink, withSite)
    sink.append("\",\"en\":\"")
    appendSentences(repairs, rule, isFrench: false, to: sink, withSite)
    sink.append("\",\"change\":[")
    for (number, repair) in repairs.enumerated() {
      if number > 0 { sink.append(",") }
      withSite(repair) { appendChange(repair, rule, $0, agent, to: sink) }
    }
    sink.append("]}")
  }

  private func appendSentences(
    _ repairs: ArraySlice<Repair>, _ rule: Int32, isFrench: Bool, to sink: ByteSink,
    _ withSite: (Repair, (RepairSite) -> Void) -> Void
  ) {
    let told = RepairWording.told(repairs)
    for (number, repair) in told.enumerated() {
      if number > 0 { sink.append(" ") }
      withSite(repair) { site in
        let phrase = phrases.phrase(
          repair, rule: pack.rules[Int(rule)], index: rule, kind: site.kind, isOrdinal: site.id.isEmpty)
        append(isFrench ? phrase.french : phrase.english, repair, site, to: sink)
      }
    }
    if let rest = RepairWording.rest(repairs) {
      sink.append(" ")
      sink.append(Array((isFrench ? rest.fr : rest.en).utf8))
    }
  }

  private func append(_ pieces: [RepairPhrases.Piece], _ repair: Repair, _ site: RepairSite, to sink: ByteSink) {
    for piece in pieces {
      switch piece {
      case .text(let text): sink.append(text)
      case .reference:
        if site.id.isEmpty { sink.append(number: site.ordinal) } else { sink.append(jsonContent: site.id) }
      case .clock: appendClock(repair.time == .min ? site.instant : repair.time, site.zone, to: sink)
      case .words: sink.append(jsonContent: site.words)
      }
    }
  }

  private func appendChange(
    _ repair: Repair, _ rule: Int32, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink
  ) {
    switch repair.change {
    case .nothing: break
    case .insertMove(let move): appendInsertion(move.name, repair, site, agent, to: sink)
    case .insertReply: appendInsertion("message", repair, site, agent, to: sink)
    case .insertTemplate: appendInsertion("template", repair, site, agent, to: sink)
    case .insertMessage(let signal): appendMessage(signalNames[Int(signal.rawValue)], repair, site, agent, to: sink)
    case .replaceMove(let move): appendEdit(site, ",\"move\":\"\(move.name)\"", to: sink)
    case .addWords(let signal):
      appendEdit(site, ",\"add\":", to: sink, signalNames[Int(signal.rawValue)])
    case .replaceWords(let signal):
      appendEdit(site, span(",\"replace\":[", repair) + ",\"with\":", to: sink, signalNames[Int(signal.rawValue)])
    case .removeWords: appendEdit(site, span(",\"cut\":[", repair), to: sink)
    case .correctSpelling: appendEdit(site, span(",\"correct\":[", repair), to: sink)
    case .removeEvent: appendDeed("remove", site, to: sink)
    case .moveEvent:
      appendDeed("shift", site, ",\"at\":\"\(WrittenInstant.text(repair.time))\"", to: sink)
    case .writeFreely: appendEdit(site, ",\"kind\":\"text\"", to: sink)
    case .sendTemplate: appendEdit(site, ",\"kind\":\"template\"", to: sink)
    case .rephrase: appendEdit(site, ",\"rephrase\":\"other-words\"", to: sink)
    case .state: appendEdit(site, ",\"rephrase\":\"no-question\"", to: sink)
    case .lowerCase: appendEdit(site, span(",\"lower\":[", repair), to: sink)
    case .redirect: appendEdit(site, ",\"to\":\"another\"", to: sink)
    case .answerInstead:
      appendDeed("remove", site, to: sink)
      sink.append(",")
      appendInsertion("message", repair, site, agent, to: sink)
    case .mergeTurn: appendDeed("merge", site, to: sink)
    case .keepEmojis(let count): appendEdit(site, ",\"emojis\":\(count)", to: sink)
    case .setDuration(let milliseconds):
      appendEdit(site, ",\"until\":\"\(WrittenInstant.text(site.instant + milliseconds))\"", to: sink)
    case .addSteps(let missing): appendSteps(missing, repair, rule, site, agent, to: sink)
    }
  }

  private func appendSteps(
    _ missing: UInt32, _ repair: Repair, _ rule: Int32, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink
  ) {
    var isFirst = true
    for (step, name) in stepNames[Int(rule)].enumerated() where missing & (1 << UInt32(step)) != 0 {
      if !isFirst { sink.append(",") }
      isFirst = false
      if site.kind == .message {
        appendEdit(site, (repair.end > 0 ? ",\"byte\":\(repair.start)" : "") + ",\"add\":", to: sink, name)
      } else {
        appendMessage(name, repair, site, agent, to: sink)
      }
    }
  }

  private func appendInsertion(
    _ what: String, _ repair: Repair, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink
  ) {
    sink.append("{\"insert\":\"")
    sink.append(Array(what.utf8))
    sink.append("\"")
    appendMoment(repair, site, agent, to: sink)
  }

  private func appendMessage(
    _ signal: [UInt8], _ repair: Repair, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink
  ) {
    sink.append("{\"insert\":\"message\",\"add\":")
    sink.append(signal)
    appendMoment(repair, site, agent, to: sink)
  }

  private func appendMoment(_ repair: Repair, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink) {
    sink.append(",\"at\":\"")
    sink.append(instant: repair.time == .min ? site.instant : repair.time)
    sink.append("\",\"agent\":")
    sink.append(agent)
    appendConversation(site, to: sink)
    sink.append("}")
  }

  /// Appends an edit of an event.
  ///
  /// - Parameter signal: a name as JSON that ends the rest.
  private func appendEdit(_ site: RepairSite, _ rest: String, to sink: ByteSink, _ signal: [UInt8] = []) {
    sink.append("{\"edit\":")
    appendReference(site, to: sink)
    sink.append(Array(rest.utf8))
    sink.append(signal)
    appendConversation(site, to: sink)
    sink.append("}")
  }

  private func appendDeed(_ deed: StaticString, _ site: RepairSite, _ rest: String = "", to sink: ByteSink) {
    sink.append("{\"")
    sink.append(deed)
    sink.append("\":")
    appendReference(site, to: sink)
    sink.append(Array(rest.utf8))
    appendConversation(site, to: sink)
    sink.append("}")
  }

  private func appendConversation(_ site: RepairSite, to sink: ByteSink) {
    guard !site.conversation.isEmpty else { return }
    sink.append(",\"conversation\":")
    sink.append(site.conversation)
  }

  private func appendReference(_ site: RepairSite, to sink: ByteSink) {
    guard site.id.isEmpty else { return sink.append(json: site.id) }
    sink.append("\"#")
    sink.append(number: site.ordinal)
    sink.append("\"")
  }

  private func span(_ name: String, _ repair: Repair) -> String { "\(name)\(repair.start),\(repair.end)]" }

  /// The hour on the site's clock.
  private func appendClock(_ time: Int64, _ zone: ZoneClock, to sink: ByteSink) {
    let local = (time + zone.offset(at: time)) / 1000 % 86_400
    let seconds = local < 0 ? local + 86_400 : local
    for (position, value) in [seconds / 3600, seconds / 60 % 60, seconds % 60].enumerated() {
      if position > 0 { sink.append(":") }
      sink.append(0x30 + UInt8(value / 10))
      sink.append(0x30 + UInt8(value % 10))
    }
  }
}
