import BatchAnalysis
import CoachingReports
import CoachingRules
import Foundation
import MessageSignals
import TestFixtures
import TranscriptExports

/// A report that a run has written, read back.
struct AnalysedReport {
  /// What a run is asked for, beside its inputs.
  struct Options {
    var workers = 2
    var writesAllVerdicts = true
    var asOf: Int64?
    var language = ReportLanguage.fr
    /// The encoding of files that are no UTF-8.
    var encoding: String?
    /// Who the agents are in exports that do not say so: the sample exports need one.
    var agentNames = ["Smart SAV"]
    /// Where raw records that are rejected are kept.
    var keepsRejectedIn: String?
    /// The size from which a record is rejected; the usual one if nil.
    var maximumRecordBytes: Int?
    /// How far containers may expand.
    var expansion = ExpansionLimits()
    /// Whether quotes hide personal data.
    var isMasked = true
    /// The text of a file of suppressions.
    var suppressions: String?
    /// What words are checked against; the system's dictionaries if nil.
    var dictionaries: SpellingDictionaries?
  }

  /// Every file of the report by its path in it.
  let files: [String: [UInt8]]
  /// What the run found.
  let outcome: AnalysisOutcome

  /// Runs over the files and folders that the arguments name.
  init(of arguments: [String], _ options: Options = Options()) throws {
    let folder = try TemporaryFolder()
    var settings = AnalysisSettings(
      pack: try ShippedRules.pack(suppressions: options.suppressions),
      lexicon: try options.dictionaries.map(ShippedRules.lexicon) ?? ShippedRules.lexicon(),
      workers: options.workers,
      writesAllVerdicts: options.writesAllVerdicts)
    settings.asOf = options.asOf
    settings.importing.encoding = options.encoding
    settings.importing.agentNames = options.agentNames
    settings.expansion = options.expansion
    settings.mask = options.isMasked ? PersonalDataMask(language: options.language == .fr ? .fr : .en) : nil
    settings.rejectedRecords = try options.keepsRejectedIn.map { try RejectedRecords(folder: $0) }
    if let bytes = options.maximumRecordBytes { settings.maximumRecordBytes = bytes }
    let report = try ReportFolder(destination: "\(folder.path)/report")
    let started = Date()
    outcome = try AnalysisRun(try InputFinder.find(arguments), settings: settings, folder: report).run()
    try report.publish(
      ReportContents(
        outcome, settings: settings, language: options.language, programVersion: "test", options: [:],
        started: started, finished: Date()))
    var files: [String: [UInt8]] = [:]
    let walk = FileManager.default.enumerator(atPath: report.destination)
    while let name = walk?.nextObject() as? String {
      if let data = FileManager.default.contents(atPath: "\(report.destination)/\(name)") { files[name] = Array(data) }
    }
    self.files = files
    withExtendedLifetime(folder) {}
  }

  /// Runs over texts as files, by their names.
  init(of texts: [String: String], _ options: Options = Options()) throws {
    let folder = try TemporaryFolder()
    for (name, text) in texts { try folder.write(text, to: name) }
    try self.init(of: [folder.path], options)
    withExtendedLifetime(folder) {}
  }

  /// A file's text.
  func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  /// A file's lines.
  func lines(_ name: String) -> [String] {
    text(name).split(separator: "\n").map(String.init)
  }

  /// The pages, by their paths.
  var pages: [String: String] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// `run.json` without what the clock put into it.
  var runWithoutClock: String {
    text("run.json").replacing(/"started":"[^"]*","finished":"[^"]*","milliseconds":\d+,/, with: "")
  }

  /// The lines of `verdicts.ndjson`, decoded.
  func verdicts() throws -> [VerdictLine] {
    try lines("verdicts.ndjson").map { try JSONDecoder().decode(VerdictLine.self, from: Data($0.utf8)) }
  }

  /// The lines of `rejected.ndjson`, decoded.
  func rejections() throws -> [RejectionLine] {
    try lines("rejected.ndjson").map { try JSONDecoder().decode(RejectionLine.self, from: Data($0.utf8)) }
  }
}

/// What tests compare of a line of `verdicts.ndjson`.
struct VerdictLine: Decodable, Hashable {
  var rule: String
  /// Empty of a shift, which has a day instead.
  var conversation: String
  var day: String?
  var contact: Int?
  var agent: String
  var verdict: String
  var value: Int?
  var suppressed: String?

  /// The line as if nobody had decided anything.
  var withoutSuppression: VerdictLine {
    var line = self
    line.suppressed = nil
    return line
  }

  private enum Key: String, CodingKey {
    case rule, conversation, day, contact, agent, verdict, value, suppressed
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    rule = try line.decode(String.self, forKey: .rule)
    day = try line.decodeIfPresent(String.self, forKey: .day)
    conversation = try day == nil ? line.decode(String.self, forKey: .conversation) : ""
    contact = try line.decodeIfPresent(Int.self, forKey: .contact)
    agent = try line.decode(String.self, forKey: .agent)
    verdict = try line.decode(String.self, forKey: .verdict)
    value = try line.decodeIfPresent(Int.self, forKey: .value)
    suppressed = try line.decodeIfPresent(String.self, forKey: .suppressed)
  }
}

/// A line of `rejected.ndjson`.
struct RejectionLine: Decodable, Hashable {
  var file: String
  var byteOffset: Int
  /// Ordinal in its file; nil of a whole file.
  var record: Int?
  var reason: String
  var sentence: String
  var hash: String?
  var wholeFile: Bool?
}
