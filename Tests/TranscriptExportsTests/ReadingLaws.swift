import Conversations
import TranscriptExports

/// What holds of every file, however damaged: what is rejected is explained without a word of the content, and what comes out can be read.
enum ReadingLaws {
  /// A word for tests to hide in files; no sentence may hold it.
  static let canary = "CANARY7Q"

  /// The laws that a file breaks when it is read as what it is taken for; none should be.
  static func faults(of bytes: [UInt8], as export: DetectedExport, settings: ImportSettings) -> [String] {
    guard export.format.makeDraftReader() != nil else { return faultsOfRecords(bytes) }
    let read = DraftImport([bytes], settings: settings, as: export)
    var faults = read.sentences.compactMap(fault)
    for rejection in read.refused where !Self.isAboutContent(rejection.reason) {
      faults.append("What was written cannot be read back: \(rejection.sentence)")
    }
    if read.lostInGathering > 0 { faults.append("\(read.lostInGathering) drafts are others when they are read back.") }
    return faults
  }

  /// The same for formats whose records are conversations at once, as which their files must be recognised.
  static func faultsOfRecords(_ bytes: [UInt8]) -> [String] {
    var sidecars = Sidecars()
    // Whether the bytes hold any makes no difference here.
    try? bytes.withUnsafeBufferPointer { try sidecars.add($0) }
    let read = ExportImport(bytes, sidecars: sidecars)
    return (read.rejections.map(\.sentence) + [read.unreadable?.sentence].compactMap { $0 }).compactMap(fault)
  }

  /// Why a conversation may be refused although each of its records was well written: what they say is not enough.
  private static func isAboutContent(_ reason: RejectionReason) -> Bool {
    [.noEvents, .impossibleTime, .noIdentifier, .tooLarge].contains(reason)
  }

  /// What is wrong with a sentence; nil if nothing is.
  private static func fault(_ sentence: String) -> String? {
    let isOne = sentence.hasSuffix(".") && sentence.utf8.count < 400 && !sentence.contains("\n")
    return isOne && !sentence.contains(canary) ? nil : "This is no sentence for users: \(sentence)"
  }
}
