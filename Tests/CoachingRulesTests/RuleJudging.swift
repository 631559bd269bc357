import CoachingRules
import Conversations
import MessageSignals

/// Judges noted transcripts by one rule of a pack and shows the verdicts as tests want to compare them.
struct RuleJudging {
  /// One verdict.
  struct Answer: Hashable, CustomStringConvertible {
    var agent: String
    var contact: Int32
    var kind: VerdictKind
    var value: Int64?
    var activations: Int32
    var missing: [String]

    /// As in `marc#1 met 180`; `?horizon` and the like where something is missing.
    var description: String {
      var parts = [contact > 0 ? "\(agent)#\(contact)" : agent, kind.name]
      if let value { parts.append(String(value)) }
      if !missing.isEmpty { parts.append("for want of \(missing.joined(separator: ", "))") }
      return parts.joined(separator: " ")
    }
  }

  let pack: RulePack
  let lexicon: SignalLexicon

  /// The rule's verdicts in a transcript; the horizon is a moment of it, else a week after its last event.
  func verdicts(
    of transcript: String, rule id: String, horizon: String? = nil, language: String? = nil
  ) throws -> [Answer] {
    let builder = ConversationBuilder()
    let noted = try TranscriptNotation.read(transcript, with: builder, language: language)
    let latest = (noted.conversations.map(\.lastInstant) + noted.availability.map(\.milliseconds)).max() ?? 0
    let end = horizon.flatMap { TranscriptNotation.moment($0, of: transcript) } ?? latest + 7 * 86_400_000
    let rule = Int32(pack.rule(id) ?? -1)
    var judge = ConversationJudge(pack: pack)
    var reader = SignalReader(lexicon: lexicon)
    var writer = CustomerFactWriter(pack: pack)
    var signals = ConversationSignals()
    var buffer = VerdictBuffer()
    var joined = CustomerCase()
    var shiftWriter = ShiftFactWriter()
    var shiftFacts: [(key: [UInt8], payload: [UInt8])] = []
    var answers: [Answer] = []
    for conversation in noted.conversations {
      reader.read(conversation, identifiers: builder.identifiers, into: &signals)
      judge.judge(
        conversation, signals: signals, identifiers: builder.identifiers, horizon: Horizon(known: end, reached: end),
        into: &buffer)
      writer.write(
        conversation, trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
        identifiers: builder.identifiers
      ) { joined.add($1) }
      shiftWriter.write(
        conversation, trace: judge.trace, contacts: judge.contacts, identifiers: builder.identifiers
      ) { shiftFacts.append((Array($0), Array($1))) }
      for verdict in buffer.verdicts where verdict.rule == rule {
        let agent = conversation.agents[Int(verdict.agent)].id
        answers.append(Self.answer(verdict, builder.identifiers.text(of: agent)))
      }
    }
    for change in noted.availability {
      shiftWriter.write(change, zone: noted.zone) { shiftFacts.append((Array($0), Array($1))) }
    }
    var shiftJudge = ShiftJudge(pack: pack)
    var shiftBuffer = VerdictBuffer()
    var gathering = ShiftGathering()
    gathering.gather(shiftFacts.sorted { $0.key.lexicographicallyPrecedes($1.key) }) { shift in
      shiftJudge.judge(shift, horizon: end, into: &shiftBuffer)
      for verdict in shiftBuffer.verdicts where verdict.rule == rule {
        answers.append(Self.answer(verdict, shift.agent))
      }
    }
    guard !joined.conversations.isEmpty else { return answers }
    var customerJudge = CustomerJudge(pack: pack)
    customerJudge.judge(&joined, horizon: end, into: &buffer)
    for verdict in buffer.verdicts where verdict.rule == rule {
      answers.append(Self.answer(verdict, joined.agents[Int(verdict.agent)].id))
    }
    return answers
  }

  private static func answer(_ verdict: Verdict, _ agent: String) -> Answer {
    Answer(
      agent: agent, contact: verdict.contact, kind: verdict.kind, value: verdict.value == .min ? nil : verdict.value,
      activations: verdict.activations, missing: verdict.missing.names)
  }
}
