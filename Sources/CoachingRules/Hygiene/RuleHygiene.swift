import MessageSignals

/// What a rule writer should hear beside what the program needs: examples that show the rule, texts that people can read.
public struct RuleHygiene {
  let rule: Rule
  let outline: RuleFileOutline
  private(set) var problems: [RuleFileProblem] = []

  private init(_ rule: Rule, _ text: String) {
    self.rule = rule
    outline = RuleFileOutline(text)
  }

  /// What is to be said of a rule and the text of its file, in the file's order.
  ///
  /// - Parameter lexicons: the signals for which the pack has a lexicon file.
  public static func problems(of rule: Rule, text: String, lexicons: Set<Signal>) -> [RuleFileProblem] {
    var hygiene = RuleHygiene(rule, text)
    hygiene.checkExamples()
    hygiene.checkTexts()
    hygiene.checkSignals(lexicons)
    return (hygiene.problems + InventedData.problems(in: text, file: rule.file)).sorted()
  }

  /// Notes something at the end of a path of keys.
  mutating func note(_ place: (line: Int, column: Int), _ sentence: String) {
    problems.append(RuleFileProblem(file: rule.file, line: place.line, column: place.column, sentence: sentence))
  }

  /// A signal without a lexicon is never found: its rule would be silent for ever.
  private mutating func checkSignals(_ lexicons: Set<Signal>) {
    let asked = rule.constraints.flatMap(\.patterns).flatMap(\.patterns).reduce(into: SignalMask()) { mask, pattern in
      mask.formUnion(pattern.provingSignals.union(pattern.withoutSignals))
    }
    for signal in Signal.allCases
    where signal.isLexical && asked.contains(SignalMask(signal)) && !lexicons.contains(signal) {
      note(
        outline.place(of: "constraint"),
        "no lexicon defines the signal \(signal.name); add signals/\(signal.name).yaml, or ask for another signal")
    }
  }
}
