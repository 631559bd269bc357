import BatchAnalysis
import CoachingReports
import Scorecards

extension CalibrationPage {
  /// A page on these corpora with the table of labels.
  init(_ corpora: [CorpusFigures]) {
    let general = CorpusLabel.table.map { Label(label: $0.label, meaning: Self.text($0.meaning)) }
    let special = CorpusLabel.tableOfSources.map {
      Label(label: "\($0.label) (\($0.source))", meaning: Self.text($0.meaning))
    }
    self.init(corpora, labels: general + special)
  }

  private static func text(_ meaning: CorpusLabel) -> String {
    switch meaning {
    case .signal(let name): name
    case .unclear(let name): "neither for nor against \(name)"
    case .nothing: "none of our signals"
    }
  }
}
