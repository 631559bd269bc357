/// How many repairs turned, by rule, and the exceptions.
struct TurningFigures {
  private(set) var tried = 0
  private(set) var turned = 0
  private(set) var strays: [String] = []
  private var byRule: [String: (tried: Int, turned: Int)] = [:]
  private var exceptions: [String] = []

  /// Counts a trial.
  mutating func add(_ trial: RepairTrial, title: String = "") {
    let rule = trial.answer.key.rule
    tried += 1
    byRule[rule, default: (0, 0)].tried += 1
    if let problem = trial.problem {
      exceptions.append("\(title) \(trial.answer.key): “\(trial.sentence)” \(problem)")
    } else {
      turned += 1
      byRule[rule, default: (0, 0)].turned += 1
    }
    strays += trial.strays.map { "\(title) \(trial.answer.key), “\(trial.sentence)” changes \($0)" }
  }

  /// All of it as text.
  var table: String {
    var lines = ["tried \(tried), turned \(turned), exceptions \(exceptions.count), strays \(strays.count)"]
    for (rule, count) in byRule.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(rule): \(count.turned) of \(count.tried)")
    }
    lines += exceptions.map { "  exception: \($0)" }
    lines += strays.map { "  stray: \($0)" }
    return lines.joined(separator: "\n")
  }
}
