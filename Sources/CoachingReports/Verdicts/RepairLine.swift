import CoachingRules
import Conversations
import MessageSignals

/// Writes the `repair` of a verdict line: the smallest change that would have met the rule, in words and as data.
enum RepairLine {
  /// Appends `,"repair":{…}`; nothing where there is nothing to repair.
  static func append(_ repair: Repair, rule: Rule, _ place: RepairPlace, to output: inout [UInt8]) {
    guard repair.change != .nothing else { return }
    let changes = changes(repair, rule)
    for (ordinal, language) in ReportLanguage.allCases.enumerated() {
      VerdictLineWriter.append(ordinal == 0 ? ",\"repair\":{\"fr\":\"" : ",\"en\":\"", to: &output)
      for (position, change) in changes.enumerated() {
        if position > 0 { output.append(0x20) }
        RepairSentence.append(change, repair, place, language, to: &output)
      }
      output.append(0x22)
    }
    VerdictLineWriter.append(",\"change\":[", to: &output)
    for (position, change) in changes.enumerated() {
      if position > 0 { output.append(0x2C) }
      appendData(change, repair, place, to: &output)
    }
    VerdictLineWriter.append("]}", to: &output)
  }

  /// The single changes that a repair consists of.
  static func changes(_ repair: Repair, _ rule: Rule) -> [Repair.Change] {
    guard case .addSteps(let missing) = repair.change else { return [repair.change] }
    let steps = rule.constraints.first { $0.template == .steps }?.steps ?? []
    return steps.indices.filter { missing & (1 << UInt32($0)) != 0 }
      .compactMap { steps[$0].firstSignal.map(Repair.Change.addWords) }
  }

  private static func appendData(
    _ change: Repair.Change, _ repair: Repair, _ place: RepairPlace, to output: inout [UInt8]
  ) {
    func text(_ text: StaticString) { VerdictLineWriter.append(text, to: &output) }
    func edit() {
      text("{\"edit\":")
      place.message(repair.event, &output)
    }
    func moment() {
      text(",\"at\":\"")
      WrittenInstant.append(repair.time, to: &output)
      text("\",\"agent\":")
      output.append(contentsOf: place.agent)
    }
    func passage() {
      output.append(0x5B)
      JSONText.append(Int64(repair.start), to: &output)
      output.append(0x2C)
      JSONText.append(Int64(repair.end), to: &output)
      output.append(0x5D)
    }
    switch change {
    case .nothing, .addSteps: break
    case .insertMove(let move):
      text("{\"insert\":\"")
      output.append(contentsOf: move.name.utf8)
      output.append(0x22)
      moment()
    case .insertMessage(let signal):
      text("{\"insert\":\"message\",\"add\":\"")
      output.append(contentsOf: signal.name.utf8)
      output.append(0x22)
      moment()
    case .addWords(let signal):
      edit()
      text(",\"add\":\"")
      output.append(contentsOf: signal.name.utf8)
      output.append(0x22)
    case .replaceWords(let signal):
      edit()
      text(",\"replace\":")
      passage()
      text(",\"with\":\"")
      output.append(contentsOf: signal.name.utf8)
      output.append(0x22)
    case .removeWords:
      edit()
      text(",\"cut\":")
      passage()
    case .removeEvent:
      text("{\"remove\":")
      place.message(repair.event, &output)
    }
    output.append(0x7D)
  }
}
