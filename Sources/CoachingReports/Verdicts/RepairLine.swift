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
  /// - Parameter agent: the agent's identifier as JSON.
  func append(_ verdict: Verdict, _ site: RepairSite, agent: [UInt8], to sink: ByteSink) {
    let repair = verdict.repair
    guard repair.change != .nothing else { return }
    let phrase = phrases.phrase(
      repair, rule: pack.rules[Int(verdict.rule)], index: verdict.rule, kind: site.kind, isOrdinal: site.id.isEmpty)
    sink.append(",\"repair\":{\"fr\":\"")
    append(phrase.french, repair, site, to: sink)
    sink.append("\",\"en\":\"")
    append(phrase.english, repair, site, to: sink)
    sink.append("\",\"change\":[")
    appendChanges(verdict, site, agent, to: sink)
    sink.append("]}")
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

  private func appendChanges(_ verdict: Verdict, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink) {
    let repair = verdict.repair
    switch repair.change {
    case .nothing: break
    case .insertMove(let move): appendInsertion(move.name, repair, site, agent, to: sink)
    case .insertReply: appendInsertion("message", repair, site, agent, to: sink)
    case .insertTemplate: appendInsertion("template", repair, site, agent, to: sink)
    case .insertMessage(let signal): appendMessage(signalNames[Int(signal.rawValue)], repair, site, agent, to: sink)
    case .replaceMove(let move):
      appendEdit(site, to: sink)
      sink.append(",\"move\":\"")
      sink.append(Array(move.name.utf8))
      sink.append("\"}")
    case .addWords(let signal):
      appendEdit(site, to: sink)
      sink.append(",\"add\":")
      sink.append(signalNames[Int(signal.rawValue)])
      sink.append("}")
    case .replaceWords(let signal):
      appendEdit(site, to: sink)
      appendSpan(",\"replace\":[", repair, to: sink)
      sink.append(",\"with\":")
      sink.append(signalNames[Int(signal.rawValue)])
      sink.append("}")
    case .removeWords:
      appendEdit(site, to: sink)
      appendSpan(",\"cut\":[", repair, to: sink)
      sink.append("}")
    case .removeEvent:
      sink.append("{\"remove\":")
      appendReference(site, to: sink)
      sink.append("}")
    case .moveEvent:
      sink.append("{\"shift\":")
      appendReference(site, to: sink)
      sink.append(",\"at\":\"")
      sink.append(instant: repair.time)
      sink.append("\"}")
    case .writeFreely:
      appendEdit(site, to: sink)
      sink.append(",\"kind\":\"text\"}")
    case .mergeTurn:
      sink.append("{\"merge\":")
      appendReference(site, to: sink)
      sink.append("}")
    case .keepEmojis(let count):
      appendEdit(site, to: sink)
      sink.append(",\"emojis\":")
      sink.append(number: count)
      sink.append("}")
    case .correctSpelling:
      sink.append("{\"correct\":")
      appendReference(site, to: sink)
      sink.append("}")
    case .setDuration(let milliseconds):
      appendEdit(site, to: sink)
      sink.append(",\"until\":\"")
      sink.append(instant: site.instant + milliseconds)
      sink.append("\"}")
    case .addSteps(let missing): appendSteps(missing, verdict, site, agent, to: sink)
    }
  }

  private func appendSteps(
    _ missing: UInt32, _ verdict: Verdict, _ site: RepairSite, _ agent: [UInt8], to sink: ByteSink
  ) {
    var isFirst = true
    for (step, name) in stepNames[Int(verdict.rule)].enumerated() where missing & (1 << UInt32(step)) != 0 {
      if !isFirst { sink.append(",") }
      isFirst = false
      if site.kind == .message {
        appendEdit(site, to: sink)
        sink.append(",\"add\":")
        sink.append(name)
        sink.append("}")
      } else {
        appendMessage(name, verdict.repair, site, agent, to: sink)
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
    sink.append("}")
  }

  private func appendEdit(_ site: RepairSite, to sink: ByteSink) {
    sink.append("{\"edit\":")
    appendReference(site, to: sink)
  }

  private func appendReference(_ site: RepairSite, to sink: ByteSink) {
    guard site.id.isEmpty else { return sink.append(json: site.id) }
    sink.append("\"#")
    sink.append(number: site.ordinal)
    sink.append("\"")
  }

  private func appendSpan(_ name: StaticString, _ repair: Repair, to sink: ByteSink) {
    sink.append(name)
    sink.append(number: Int64(repair.start))
    sink.append(",")
    sink.append(number: Int64(repair.end))
    sink.append("]")
  }

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
