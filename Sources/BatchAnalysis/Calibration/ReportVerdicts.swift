import Foundation
import TranscriptExports

/// The verdicts of a report on what reviewers judged.
struct ReportVerdicts {
  /// A line of `verdicts.ndjson`, as far as it matters here.
  private struct Line: Decodable {
    var rule: String
    var conversation: String?
    var contact: Int?
    var agent: String
    var verdict: String
  }

  private struct Key: Hashable {
    var rule: String
    var conversation: String
  }

  private var lines: [Key: [Line]] = [:]

  /// Reads the report's verdicts on these conversations and rules; the others are passed over.
  init(folder: String, on labels: [VerdictLabel]) throws(CalibrationProblem) {
    let path = "\(folder)/verdicts.ndjson"
    let wanted = Set(labels.map { Key(rule: $0.judged.rule, conversation: $0.judged.conversation) })
    guard FileManager.default.fileExists(atPath: path) else {
      throw CalibrationProblem(
        path: folder, sentence: "there is no verdicts.ndjson here; name the folder of a report of debrief run.")
    }
    let decoder = JSONDecoder()
    var number = 0
    try Self.forEachLine(of: path) { (bytes: ArraySlice<UInt8>) throws(CalibrationProblem) in
      number += 1
      guard !bytes.isEmpty else { return }
      guard let line = try? decoder.decode(Line.self, from: Data(bytes)) else {
        throw CalibrationProblem(
          path: path, line: number, sentence: "the line is no verdict; let debrief run write the report again.")
      }
      guard let conversation = line.conversation else { return }
      let key = Key(rule: line.rule, conversation: conversation)
      if wanted.contains(key) { lines[key, default: []].append(line) }
    }
  }

  /// What the program said of a case; nil if the report says nothing.
  ///
  /// A reviewer who names neither contact nor agent judges the conversation as a whole: it is missed if any of its verdicts is, else
  /// met if any is, else not applicable if any is.
  func verdict(on judged: VerdictLabel.Case) -> Int? {
    let said = (lines[Key(rule: judged.rule, conversation: judged.conversation)] ?? []).filter { line in
      (judged.contact == nil || line.contact == nil || line.contact == judged.contact)
        && (judged.agent == nil || line.agent == judged.agent)
    }
    .map(\.verdict)
    for verdict in ["missed", "met", "not-applicable", "not-assessable"] where said.contains(verdict) {
      return VerdictLabel.verdicts.firstIndex(of: verdict)
    }
    return nil
  }

  private static func forEachLine(
    of path: String, _ body: (ArraySlice<UInt8>) throws(CalibrationProblem) -> Void
  ) throws(CalibrationProblem) {
    var pending: [UInt8] = []
    let stream: FileByteStream
    do throws(UnreadableExport) {
      stream = try FileByteStream(InputFile(name: path, size: nil))
    } catch {
      throw CalibrationProblem(path: path, sentence: error.sentence)
    }
    while true {
      let got: Int
      do throws(UnreadableExport) {
        got = try stream.read(1 << 20, appendingTo: &pending)
      } catch {
        throw CalibrationProblem(path: path, sentence: error.sentence)
      }
      var start = 0
      while let end = pending[start...].firstIndex(of: 0x0A) {
        try body(pending[start..<end])
        start = end + 1
      }
      pending.removeSubrange(..<start)
      if got == 0 {
        if !pending.isEmpty { try body(pending[...]) }
        return
      }
    }
  }
}
