import MessageSignals
import Scorecards

/// Measures what the program finds in words against corpora: signals, spelling and personal data.
public struct CorpusCalibration {
  private let lexicon: SignalLexicon
  private let role: String?
  private let part: String?
  private let wantsErrors: Bool
  private let wantsSuggestions: Bool

  /// A measurement by these lexicons.
  ///
  /// - Parameters:
  ///   - role: the only role whose turns count; nil for those that the corpus labels.
  ///   - part: the only part of a corpus that counts, where it is cut into parts; nil for all.
  ///   - wantsErrors: whether disagreements are kept with their texts.
  ///   - wantsSuggestions: whether suggestions for misspelt words are measured too, at tens of milliseconds a word.
  public init(
    lexicon: SignalLexicon, role: String? = nil, part: String? = nil, wantsErrors: Bool = false,
    wantsSuggestions: Bool = false
  ) {
    self.lexicon = lexicon
    self.role = role
    self.part = part
    self.wantsErrors = wantsErrors
    self.wantsSuggestions = wantsSuggestions
  }

  /// Measures a corpus file; what is measured depends on what its lines hold.
  public func measure(path: String) throws(CalibrationProblem) -> (figures: CorpusFigures, errors: [DetectionError]) {
    var file = try CorpusFile(path: path)
    if let part {
      file = CorpusFile(name: file.name, items: file.items.filter { $0.part == part })
      guard !file.items.isEmpty else {
        throw CalibrationProblem(path: path, sentence: "no line belongs to the part \"\(part)\"; leave out --part.")
      }
    }
    let truth = CorpusTruth(file.items, role: role)
    var signals = SignalCalibration(corpus: file.name, truth: truth, lexicon: lexicon, wantsErrors: wantsErrors)
    signals.measure(file.items)
    var speller = SpellingCalibration(
      lexicon: lexicon,
      suggest: wantsSuggestions ? Self.suggest : nil, wantsErrors: wantsErrors)
    let spelling = speller.measure(file)
    let personal = PersonalDataCalibration(probe: .finder(), wantsErrors: wantsErrors).measure(file)
    var figures = signals.figures
    figures.lines = file.items.count
    figures.detections += personal.figures
    figures.spelling = spelling.figures
    return (figures, signals.errors + spelling.errors + personal.errors)
  }

  private static let suggest: SpellingCalibration.Suggest = { word, code in
    let language = DetectedLanguage.allCases.first { $0.code == code } ?? .undecided
    return SpellingDictionaries.installed.suggestions(for: word, in: language)
  }
}
