import Conversations
import MessageSignals

@testable import CoachingRules

/// Runs one constraint of the engine over cases and puts what it finds beside what Declare4Py is to look at.
struct OracleRun {
  /// A horizon beyond everything: no limit is open.
  static let horizon = Horizon(known: .max / 4, reached: .max / 4)

  /// No words: no template that Declare4Py knows looks at passages.
  private struct NoPassages: PassageSource {
    func forEachPassage(of event: Int32, proving signals: SignalMask, _ body: (UInt32, UInt32) -> Void) {}
  }

  let program: ConstraintProgram
  /// How the cases are relabelled; nil if they are exported as they are.
  let relabelling: Relabelling?
  private(set) var oracle: OracleCase
  /// How long the engine took.
  private(set) var elapsed = Duration.zero

  /// A run of a program that can be relabelled; nil if the `.decl` language has no such template.
  init?(_ program: ConstraintProgram, template: String, origin: String, agents: Int32 = 2, longest: Int32 = 9) {
    self.program = program
    let relabelling = Relabelling(program: program, agents: agents, longest: longest)
    self.relabelling = relabelling
    guard let constraint = relabelling.constraint else { return nil }
    oracle = OracleCase(
      template: template, origin: origin, constraint: constraint, comparison: Self.comparison(program))
  }

  /// A run of a program whose cases are exported as they are, with the line of an exported model.
  init(_ program: ConstraintProgram, template: String, origin: String, exported constraint: String) {
    self.program = program
    relabelling = nil
    oracle = OracleCase(
      template: template, origin: origin, constraint: constraint, comparison: Self.comparison(program))
  }

  private static func comparison(_ program: ConstraintProgram) -> OracleCase.Comparison {
    if !program.template.isBinary { return .state }
    // Who is credited with what was not done is a matter of occasions, which Declare4Py knows nothing of.
    let creditsOccasions = program.template == .notResponse || program.template == .notRespondedExistence
    return program.appliesTo == nil && !creditsOccasions ? .counts : .violations
  }

  /// Judges a case and adds it, if there is anything to compare.
  ///
  /// - Parameter start: where the case begins; it ends where the trace does.
  mutating func add(_ trace: [TraceEvent], from start: Int = 0, agent: Int32) {
    trace.withUnsafeBufferPointer { trace in
      let scope = CaseScope(
        trace: trace, range: start..<trace.count, agent: agent, endsByMove: false, beginningIsKnown: true,
        horizon: Self.horizon)
      let exported = [trace[scope.range].map { OracleEvent($0) }]
      guard let parts = relabelling.map({ $0.parts(scope) }) ?? exported else { return }
      var results: [ActivationResult] = []
      elapsed += ContinuousClock().measure { results = Self.results(program, scope) }
      oracle.traces.append(
        OracleCase.Trace(
          parts: parts, fulfilled: results.count { $0.state == .fulfilled },
          violated: results.count { $0.state == .violated }))
    }
  }

  /// What the engine finds.
  static func results(_ program: ConstraintProgram, _ scope: CaseScope) -> [ActivationResult] {
    var results = TemplateResults()
    var state = ConstraintState()
    var own = OwnMessages()
    for position in 0..<scope.range.upperBound {
      let event = scope.trace[position]
      ConstraintRun.take(
        event, at: position, isInside: scope.range.contains(position), program, &state, NoPassages(), scope, own,
        into: &results)
      own.take(event, at: position)
    }
    ConstraintRun.finish(program, &state, scope, into: &results)
    return results.activations
  }
}
