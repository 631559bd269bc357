import CoachingReports
import Testing

@testable import CoachingRules

/// The engine against Declare4Py, on random traces.
@Suite struct RandomTraceTests {
  /// Constraints drawn for each template, and traces for each constraint.
  private static let (constraints, traces) = (UInt64(40), 60)

  /// The templates that Declare4Py can check; compositions by their halves.
  private static let templates = ConstraintTemplate.allCases.filter { $0 != .measure && $0 != .steps }

  /// Whether a template has two halves, each of which is compared.
  private func isComposition(_ template: ConstraintTemplate) -> Bool {
    ConstraintProgram.programs(of: Constraint(template: template), policy: Policy()).count == 2
  }

  @Test func `Declare4Py finds what the engine finds`() throws {
    let policy = Policy(entries: [:])
    var cases: [OracleCase] = []
    var elapsed = Duration.zero
    for (number, template) in Self.templates.enumerated() {
      // Where nothing is first or last there is nothing to compare.
      let isAtEnd = template == .`init` || template == .end
      let count = isAtEnd ? Self.constraints * 3 : isComposition(template) ? Self.constraints / 2 : Self.constraints
      for seed in 0..<count {
        var drawn = RandomConstraint(template, seed: seed &* 64 &+ UInt64(number))
        let traces = (0..<Self.traces).map { _ in drawn.trace() }
        let starts = traces.map { drawn.start(in: $0) }
        for program in ConstraintProgram.programs(of: drawn.constraint, policy: policy) {
          var run = try #require(OracleRun(program, template: template.rawValue, origin: "seed \(seed)"))
          for (trace, start) in zip(traces, starts) { run.add(trace, from: start, agent: drawn.agent) }
          elapsed += run.elapsed
          cases.append(run.oracle)
        }
      }
    }
    let outcome = try Declare4Py.judge(cases)
    print(
      "Declare4Py:", outcome.comparisons.values.reduce(0, +), "comparisons of", outcome.traces, "traces,",
      outcome.secondsToRead, "s to read,", outcome.secondsToCheck, "s to check; the engine:", elapsed)
    #expect(outcome.disagreementCount == 0, "\(outcome.disagreements.map(\.description).joined(separator: "\n"))")
    for template in Self.templates {
      #expect(outcome.comparisons[template.rawValue] ?? 0 >= 2000, "\(template)")
      #expect(outcome.activations[template.rawValue] ?? 0 >= 500, "\(template)")
    }
  }
}
