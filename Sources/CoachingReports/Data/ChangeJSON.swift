import CoachingRules
import Conversations
import MessageSignals

/// The `change` of a verdict line: what a repair does to the transcript, for programs.
public enum ChangeJSON {
  /// Writes the array of changes as the next value.
  public static func append(_ repair: Repair, of rule: Rule, _ facts: RepairFacts, to writer: inout JSONWriter) {
    writer.beginArray()
    switch repair.change {
    case .nothing: break
    case .insertMove(let move): insert(move.name, adding: nil, facts, &writer)
    case .addWords(let signal): add(signal.name, facts, &writer)
    case .insertMessage(let signal): insert("message", adding: signal.name, facts, &writer)
    case .replaceWords(let signal):
      writer.beginObject()
      writer.member("edit", facts.reference)
      span("replace", repair, &writer)
      writer.member("with", SignalWording.kebab(signal.name))
      writer.endObject()
    case .removeWords:
      writer.beginObject()
      writer.member("edit", facts.reference)
      span("cut", repair, &writer)
      writer.endObject()
    case .removeEvent:
      writer.beginObject()
      writer.member("remove", facts.reference)
      writer.endObject()
    case .addSteps(let bits):
      for signal in RepairSteps.signals(bits, of: rule) {
        if facts.kind == .message {
          add(signal, facts, &writer)
        } else {
          insert("message", adding: signal, facts, &writer)
        }
      }
    }
    writer.endArray()
  }

  private static func add(_ signal: String, _ facts: RepairFacts, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("edit", facts.reference)
    writer.member("add", SignalWording.kebab(signal))
    writer.endObject()
  }

  private static func insert(
    _ what: String, adding signal: String?, _ facts: RepairFacts, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("insert", what)
    writer.member("add", ifPresent: signal.map(SignalWording.kebab))
    if facts.instant != .min { writer.member("at", instant: facts.instant) }
    writer.member("agent", facts.agent)
    writer.endObject()
  }

  private static func span(_ name: StaticString, _ repair: Repair, _ writer: inout JSONWriter) {
    writer.key(name)
    writer.beginArray()
    writer.value(Int(repair.start))
    writer.value(Int(repair.end))
    writer.endArray()
  }
}
