import CoachingRules
import MessageSignals
import TranscriptExports

/// What a run does, apart from its inputs.
public struct AnalysisSettings: Sendable {
  /// The rules.
  public var pack: RulePack
  /// The lexicons.
  public var lexicon: SignalLexicon
  /// Number of workers.
  public var workers: Int
  /// Whether `verdicts.ndjson` holds all verdicts; else met and missed of live rules.
  public var writesAllVerdicts: Bool
  /// The horizon, in milliseconds since 1970, if the user sets it.
  public var asOf: Int64?
  /// Records of this many bytes or more are rejected.
  public var maximumRecordBytes: Int
  /// What the user says of exports that do not say it themselves.
  public var importing = ImportSettings()
  /// How far containers may expand.
  public var expansion = ExpansionLimits()
  /// Where raw records go that are rejected; nil to keep none.
  public var rejectedRecords: RejectedRecords?
  /// How many quotes pages show per agent, rule and verdict.
  public var quotesPerRule: Int
  /// Hides personal data wherever words are quoted; nil to show them as they were written.
  public var mask: PersonalDataMask? = PersonalDataMask()

  /// The same for data files, which are in English whatever the pages are in.
  var dataMask: PersonalDataMask? { mask == nil ? nil : PersonalDataMask() }

  /// Settings with the usual limits.
  public init(pack: RulePack, lexicon: SignalLexicon, workers: Int = 2, writesAllVerdicts: Bool = false) {
    self.pack = pack
    self.lexicon = lexicon
    self.workers = max(1, workers)
    self.writesAllVerdicts = writesAllVerdicts
    maximumRecordBytes = 16 << 20
    quotesPerRule = 3
  }
}
