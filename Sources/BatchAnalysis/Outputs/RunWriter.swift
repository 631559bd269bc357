import CoachingReports
import Conversations
import Foundation

/// Writes `verdicts.ndjson` and `rejected.ndjson` while a run goes on; called by one thread at a time.
final class RunWriter: @unchecked Sendable {
  // `BlockExchange` lets one thread write at a time, and the run's own thread goes on when the workers have ended.

  /// How many rejections are kept for the terminal.
  private static let shownRejections = 20

  private let folder: String?
  private let inputs: [InputFile]
  private var verdicts: FileWriter?
  private let rejected: FileWriter?
  private var blockStarts: [Int64] = []
  /// The first rejections, in the order of the inputs.
  private(set) var firstRejections: [Rejection] = []

  /// A writer into this folder; into nothing where it is nil.
  init(folder: String?, inputs: [InputFile]) throws(StorageProblem) {
    self.folder = folder
    self.inputs = inputs
    verdicts = try folder.map { path throws(StorageProblem) in try FileWriter(path: "\(path)/verdicts.ndjson") }
    rejected = try folder.map { path throws(StorageProblem) in try FileWriter(path: "\(path)/rejected.ndjson") }
  }

  /// Writes a block's result.
  func write(_ result: BlockResult) throws(StorageProblem) {
    blockStarts.append(verdicts?.count ?? 0)
    try verdicts?.write(result.verdictLines)
    var lines = JSONWriter()
    for rejection in result.rejections {
      if firstRejections.count < Self.shownRejections { firstRejections.append(rejection) }
      RejectedLine.append(rejection, file: inputs[Int(rejection.position.file)].name, to: &lines)
    }
    try rejected?.write(lines.bytes)
  }

  /// Appends lines of cases that go over several conversations.
  func append(verdictLines: [UInt8]) throws(StorageProblem) { try verdicts?.write(verdictLines) }

  /// Puts late lines where they belong among those already written; the file is copied only if there are any.
  func insert(_ late: [(record: DeferredRecord, lines: [UInt8])]) throws(StorageProblem) {
    let late = late.filter { !$0.lines.isEmpty }
      .sorted { ($0.record.sequence, $0.record.insertion) < ($1.record.sequence, $1.record.insertion) }
    guard !late.isEmpty, let folder, let written = verdicts else { return }
    try written.close()
    let path = "\(folder)/verdicts.ndjson"
    let source = "\(folder)/verdicts.early"
    guard rename(path, source) == 0 else { throw StorageProblem(path: path, doing: "set aside") }
    let reader = FileHandle(forReadingAtPath: source)
    let whole = try FileWriter(path: path)
    var position: Int64 = 0
    func copy(to end: Int64) throws(StorageProblem) {
      while position < end {
        let wanted = Int(min(end - position, 1 << 20))
        guard let data = try? reader?.read(upToCount: wanted), !data.isEmpty else {
          throw StorageProblem(path: source, doing: "read back")
        }
        try whole.write(Array(data))
        position += Int64(data.count)
      }
    }
    for (record, lines) in late {
      try copy(to: blockStarts[record.sequence] + Int64(record.insertion))
      try whole.write(lines)
    }
    try copy(to: written.count)
    try? reader?.close()
    unlink(source)
    verdicts = whole
  }

  /// Ends the files.
  func close() throws(StorageProblem) {
    try verdicts?.close()
    try rejected?.close()
  }
}
