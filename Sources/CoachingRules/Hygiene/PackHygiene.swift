/// What a writer should hear of `pack.yaml` and `policy.yaml`: their texts are shown to people too.
public enum PackHygiene {
  /// What is to be said of a pack, given its files.
  public static func problems(of pack: RulePack, files: [RulePackReader.File]) -> [RuleFileProblem] {
    var problems: [RuleFileProblem] = []
    let policy = RuleFileOutline(files.first { $0.path == "policy.yaml" }?.text ?? "")
    for (name, entry) in pack.policy.entries where policy.has(name) {
      for language in ReportLanguage.allCases {
        let text = entry.meaning[language]
        var faults = Typography.faults(in: text, language)
        if !text.hasSuffix(".") { faults.append("the meaning does not end as a sentence; end it with a full stop") }
        let place = policy.place(of: name, "meaning", language.rawValue)
        problems += faults.map {
          RuleFileProblem(file: "policy.yaml", line: place.line, column: place.column, sentence: "\(name): \($0)")
        }
      }
    }
    let head = RuleFileOutline(files.first { $0.path == "pack.yaml" }?.text ?? "")
    // A pack that extends another one answers for its own sections only.
    var position = 0
    while let id = head.text(at: "sections", "\(position)", "id") {
      for section in pack.sections where section.id == id {
        for language in ReportLanguage.allCases {
          let place = head.place(of: "sections", "\(position)", "title", language.rawValue)
          problems += Typography.faults(in: section.title[language], language).map {
            RuleFileProblem(file: "pack.yaml", line: place.line, column: place.column, sentence: "\(id): \($0)")
          }
        }
      }
      position += 1
    }
    for name in ["pack.yaml", "policy.yaml"] {
      problems += InventedData.problems(in: files.first { $0.path == name }?.text ?? "", file: name)
    }
    return problems.sorted()
  }
}
