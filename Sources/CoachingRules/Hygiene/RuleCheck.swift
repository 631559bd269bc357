import MessageSignals

/// Checks rules that could be read: every example with its variations, every part of the constraint, and their hygiene.
public struct RuleCheck {
  /// How strictly hygiene is taken.
  public enum Strictness: Sendable {
    /// All of it counts as a problem.
    case all
    /// It counts for rules that are scored; of a rule on trial it is a warning.
    case scoredRules
    /// It is a warning.
    case none
  }

  /// What a check found, and how much was looked at.
  public struct Report: Sendable {
    /// What was found, in the order of files and lines.
    public var findings: [RuleFinding] = []
    /// Rules looked at.
    public var rules = 0
    /// Their examples.
    public var examples = 0
    /// Runs of examples, variations included.
    public var runs = 0
    /// Examples that are known not to come out right.
    public var gaps = 0

    /// A report on nothing.
    public init() {}

    /// Adds what another report says.
    public mutating func add(_ other: Report) {
      findings += other.findings
      rules += other.rules
      examples += other.examples
      runs += other.runs
      gaps += other.gaps
    }

    /// The findings that are no warnings.
    public var problemCount: Int { findings.count { !$0.isWarning } }
  }

  private let pack: RulePack
  private let lexicon: SignalLexicon
  private let files: [RulePackReader.File]
  private let lexicons: Set<Signal>
  private let strictness: Strictness

  /// A check of rules that the first pack of a chain brings itself.
  public init(pack: RulePack, lexicon: SignalLexicon, chain: PackChain, strictness: Strictness) {
    self.pack = pack
    self.lexicon = lexicon
    files = chain.layers.first?.files ?? []
    self.strictness = strictness
    let paths = Set(chain.layers.flatMap(\.files).map(\.path))
    lexicons = Set(Signal.allCases.filter { paths.contains("signals/\($0.name).yaml") })
  }

  /// Checks rules, and the pack's own texts if all its rules are meant.
  public func report(on rules: [Rule], withPack: Bool) -> Report {
    var report = Report()
    if withPack {
      report.findings += PackHygiene.problems(of: pack, files: files).map {
        RuleFinding(problem: $0, isWarning: strictness == .none)
      }
    }
    for rule in rules { check(rule, &report) }
    report.findings.sort()
    return report
  }

  private func check(_ rule: Rule, _ report: inout Report) {
    report.rules += 1
    report.examples += rule.examples.count
    report.gaps += rule.examples.count { $0.knownGap != nil }
    let text = files.first { $0.path == rule.file }?.text ?? ""
    let outline = RuleFileOutline(text)
    var hygiene = RuleHygiene.problems(of: rule, text: text, lexicons: lexicons)
    let runner = ExampleRunner(pack: pack, lexicon: lexicon)
    var changed: Set<ExampleVariation> = []
    for (position, example) in rule.examples.enumerated() {
      let place = outline.place(of: "examples", "\(position)")
      let outcomes = outcomes(of: example, rule, runner)
      report.runs += outcomes.count
      for outcome in outcomes {
        if let variation = outcome.variation, rule.exceptedVariations.contains(variation) {
          if outcome.problem != nil { changed.insert(variation) }
          continue
        }
        guard let unexpected = outcome.unexpected else { continue }
        let varied = outcome.variation.map { " (variation \($0.rawValue))" } ?? ""
        report.findings.append(
          RuleFinding(
            problem: RuleFileProblem(
              file: rule.file, line: place.line, column: place.column,
              sentence: "\"\(example.title)\"\(varied) \(unexpected)"), isWarning: false))
      }
    }
    func note(_ key: String, _ sentence: String) {
      let place = outline.place(of: key)
      hygiene.append(RuleFileProblem(file: rule.file, line: place.line, column: place.column, sentence: sentence))
    }
    for variation in ExampleVariation.allCases
    where rule.exceptedVariations.contains(variation) && !changed.contains(variation) {
      note("variations", "the variation \(variation.rawValue) changes no verdict; leave it out of except")
    }
    for fault in constraintFaults(of: rule) { note("constraint", fault) }
    let isWarning = strictness == .none || strictness == .scoredRules && !rule.isScored
    report.findings += hygiene.map { RuleFinding(problem: $0, isWarning: isWarning) }
  }

  /// The example as it is written, and if that comes out right, its variations.
  private func outcomes(of example: RuleExample, _ rule: Rule, _ runner: ExampleRunner) -> [ExampleOutcome] {
    let plain = runner.run(example, of: rule)
    guard plain.problem == nil, example.knownGap == nil else { return [plain] }
    return [plain] + ExampleVariation.allCases.map { runner.run(example, of: rule, variation: $0) }
  }

  /// Parts of the constraint that no example keeps, or none breaks.
  package func constraintFaults(of rule: Rule) -> [String] {
    rule.constraints.enumerated().flatMap { number, constraint in
      var alone = pack
      if let branch = constraint.branch { alone.policy.entries[branch.policy]?.value = branch.value }
      var part = rule
      part.constraints = [constraint]
      alone.rules = [part]
      let runner = ExampleRunner(pack: alone, lexicon: lexicon)
      let seen = rule.examples.reduce(into: Set<VerdictKind>()) { $0.formUnion(runner.kinds(in: $1, of: part)) }
      let name = rule.constraints.count == 1 ? "the constraint" : "part \(number + 1) of the constraint"
      return [(VerdictKind.met, "kept"), (.missed, "broken")].filter { !seen.contains($0.0) }.map {
        "\(name) is \($0.1) in no example; add one in which it is"
      }
    }
  }
}
