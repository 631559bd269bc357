import Conversations
import TranscriptExports

/// What holds of every file, however damaged: what is rejected is explained without a word of the content, and what comes out can be read.
enum ReadingLaws {
  /// A word for tests to hide in files; no sentence may hold it.
  static let canary = "CANARY7Q"

  /// The laws that a file breaks when it is read as what it is taken for; none should be.
  static func faults(of bytes: [UInt8], as export: DetectedExport, settings: ImportSettings) -> [String] {
    guard export.format.makeDraftReader() != nil else { return faultsOfRecords(bytes) }
    let read = DraftImport([bytes], blockBytes: blockBytes(bytes), settings: settings, as: export)
    var faults = read.sentences.compactMap(fault)
    for rejection in read.refused where !Self.isAboutContent(rejection) {
      faults.append("What was written cannot be read back: \(rejection.sentence)")
    }
    faults += read.changedByGathering.map { "A draft is another when it is read back: \(difference($0, $1))" }
    return faults
  }

  /// The same for formats whose records are conversations at once, as which their files must be recognised.
  static func faultsOfRecords(_ bytes: [UInt8]) -> [String] {
    var sidecars = Sidecars()
    // Whether the bytes hold any makes no difference here.
    try? bytes.withUnsafeBufferPointer { try sidecars.add($0) }
    let read = ExportImport(bytes, blockBytes: blockBytes(bytes), sidecars: sidecars)
    return (read.rejections.map(\.sentence) + [read.unreadable?.sentence].compactMap { $0 }).compactMap(fault)
  }

  /// One block, no larger than it must be: thousands of large ones would take longer than the reading.
  private static func blockBytes(_ bytes: [UInt8]) -> Int { max(bytes.count, 1 << 12) }

  /// Why a conversation may be refused although each of its records was well written: what they say is not enough.
  private static func isAboutContent(_ rejection: Rejection) -> Bool {
    [.noEvents, .impossibleTime, .noIdentifier, .tooLarge].contains(rejection.reason)
      || rejection.sentence.contains("names no zone")
  }

  private static func difference(_ before: ConversationDraft, _ after: ConversationDraft?) -> String {
    guard let after else { return "none" }
    for (old, new) in zip(before.events, after.events) where old != new { return "\(old) → \(new)" }
    return "\(before) → \(after)"
  }

  /// What is wrong with a sentence; nil if nothing is.
  private static func fault(_ sentence: String) -> String? {
    let isOne = sentence.hasSuffix(".") && sentence.utf8.count < 400 && !sentence.contains("\n")
    return isOne && !sentence.contains(canary) ? nil : "This is no sentence for users: \(sentence)"
  }
}
