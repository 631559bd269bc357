import Conversations
import MessageSignals
import TestFixtures
import Testing
import TranscriptExports

@testable import BatchAnalysis
@testable import CoachingReports
@testable import CoachingRules

/// The engine against Declare4Py, on the sample exports and the shipped rules.
@Suite struct SampleOracleTests {
  /// A conversation as rules see it.
  private struct Sample {
    var trace: [TraceEvent]
    var contacts: [(range: Range<Int>, agent: Int32)]
    var agents: Int32
  }

  /// The sample exports, annotated.
  private static func samples(_ pack: RulePack) throws -> [Sample] {
    let builder = ConversationBuilder()
    var reader = SignalReader(lexicon: try ShippedRules.lexicon())
    var signals = ConversationSignals()
    var judge = ConversationJudge(pack: pack)
    var buffer = VerdictBuffer()
    var samples: [Sample] = []
    var importing = ImportSettings()
    importing.agentNames = ["Smart SAV"]
    let inputs = try InputFinder.find([Repository.path("exports")])
    try RecordWalk(inputs, importing: importing).forEach(builder) { conversation in
      reader.read(conversation, identifiers: builder.identifiers, into: &signals)
      judge.judge(
        conversation, signals: signals, identifiers: builder.identifiers, horizon: OracleRun.horizon, into: &buffer)
      let trace = judge.trace.map(plain)
      let contacts = judge.contacts.compactMap { contact -> (Range<Int>, Int32)? in
        guard let first = trace.firstIndex(where: { contact.contains($0.event) }),
          let last = trace.lastIndex(where: { contact.contains($0.event) })
        else { return nil }
        return (first..<last + 1, contact.agent)
      }
      samples.append(Sample(trace: trace, contacts: contacts, agents: Int32(conversation.agents.count)))
      return true
    }
    return samples
  }

  /// An event about which nothing is doubtful: what cannot be told has no counterpart in Declare4Py.
  private static func plain(_ event: TraceEvent) -> TraceEvent {
    var event = event
    event.precision = .millisecond
    event.traits.remove(.uncertainForm)
    event.holder = max(0, event.holder)
    event.holderAfter = max(0, event.holderAfter)
    return event
  }

  /// Why a program cannot be held against Declare4Py; nil if it can.
  private static func exclusion(_ program: ConstraintProgram, _ rule: Rule) -> String? {
    if rule.caseKind == .customer || rule.caseKind == .shift { return "its cases join several sources" }
    if program.template == .measure || program.template == .steps { return "Declare4Py has no such template" }
    if program.template == .absence, program.within != nil { return "its time runs from the target before" }
    if !program.template.isBinary, !program.correlation.isEmpty { return "it counts for each key apart" }
    if !program.correlation.isDisjoint(with: [.sameRecipient, .sameMenu, .sameText]) {
      return "what is shared is no attribute of few values"
    }
    if program.template == .alternateResponse || program.template == .alternatePrecedence, program.provided != nil {
      return "what does not count still lies between"
    }
    return nil
  }

  @Test func `Declare4Py finds what the engine finds, rule by rule`() throws {
    let pack = try ShippedRules.pack()
    let samples = try Self.samples(pack)
    let agents = samples.map(\.agents).max() ?? 1
    var cases: [OracleCase] = []
    var excluded: [String: [String]] = [:]
    for rule in pack.rules where rule.status != .retired {
      for constraint in rule.constraints {
        for program in ConstraintProgram.programs(of: constraint, policy: pack.policy) {
          if let reason = Self.exclusion(program, rule) {
            excluded[reason, default: []].append(rule.id)
            continue
          }
          let longest = Int32(samples.map(\.trace.count).max() ?? 0)
          var run = try #require(
            OracleRun(
              program, template: program.template.rawValue, origin: rule.id, agents: agents, longest: longest))
          for sample in samples { Self.add(sample, to: &run, rule.caseKind) }
          cases.append(run.oracle)
        }
      }
    }
    let outcome = try Declare4Py.judge(cases)
    print("Declare4Py on the samples:", cases.count, "constraints,", outcome.comparisons, outcome.activations)
    print("excluded:", excluded)
    #expect(outcome.disagreementCount == 0, "\(outcome.disagreements.map(\.description).joined(separator: "\n"))")
    #expect(cases.count > 20)
    #expect(outcome.activations.values.reduce(0, +) > 1000)
  }

  @Test func `Declare4Py reads the exported log and the exported constraints as the engine does`() throws {
    let pack = try ShippedRules.pack()
    let samples = try Self.samples(pack)
    let agents = (0..<(samples.map(\.agents).max() ?? 1)).map { "v\($0)" }
    let model = DeclareModel(pack: pack, agents: agents)
    var cases: [OracleCase] = []
    for rule in pack.rules where rule.status != .retired {
      for constraint in rule.constraints {
        let parts = constraint.parts
        for (part, program) in zip(parts, ConstraintProgram.programs(of: constraint, policy: pack.policy)) {
          guard case .success(let line) = model.line(part, of: rule.caseKind) else { continue }
          var run = OracleRun(program, template: program.template.rawValue, origin: rule.id, exported: line)
          for sample in samples {
            // An exported contact begins where it begins: nothing is looked back at.
            for contact in sample.contacts {
              run.add(Array(sample.trace[contact.range]), agent: rule.caseKind == .contact ? contact.agent : -1)
            }
          }
          cases.append(run.oracle)
        }
      }
    }
    let outcome = try Declare4Py.judge(cases)
    print("Declare4Py on the exported model:", cases.count, "constraints,", outcome.activations)
    #expect(outcome.disagreementCount == 0, "\(outcome.disagreements.map(\.description).joined(separator: "\n"))")
    #expect(cases.count > 8)
  }

  private static func add(_ sample: Sample, to run: inout OracleRun, _ caseKind: CaseKind) {
    guard caseKind == .contact else { return run.add(sample.trace, agent: -1) }
    for contact in sample.contacts {
      run.add(Array(sample.trace[..<contact.range.upperBound]), from: contact.range.lowerBound, agent: contact.agent)
    }
  }
}
