import CoachingReports
import Foundation
import TestFixtures
import Testing

/// Calls Declare4Py with logs and constraints.
struct Declare4Py {
  /// The Python that `.ci/test` prepares.
  static let python = Repository.path(".build/oracle-tools/bin/python")

  /// What the comparison came to.
  struct Outcome: Decodable {
    struct Disagreement: Decodable, CustomStringConvertible {
      var template: String
      var origin: String
      var constraint: String
      var trace: Int
      var events: [[[String: String]]]

      var description: String {
        let lines = events.map { part in
          part.map { event in
            let rest = event.filter { !$0.key.hasPrefix("lifecycle") && $0.key != "concept:name" }
              .sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return "    \(event["concept:name"] ?? "") \(rest.joined(separator: " "))"
          }.joined(separator: "\n")
        }
        return "\(template), \(origin): \(constraint)\n" + lines.joined(separator: "\n    --\n")
      }
    }

    /// Traces compared, by template.
    var comparisons: [String: Int]
    /// Activations in them, by template.
    var activations: [String: Int]
    var disagreementCount: Int
    var disagreements: [Disagreement]
    /// Traces in the log.
    var traces: Int
    var secondsToRead: Double
    var secondsToCheck: Double
  }

  /// Has all cases judged a second time.
  static func judge(_ cases: [OracleCase]) throws -> Outcome {
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      "There is no Python with Declare4Py in .build/oracle-tools; run .ci/test, which prepares it.")
    let folder = try TemporaryFolder()
    let writer = XESWriter()
    writer.beginLog()
    for (number, one) in cases.enumerated() { one.write(number: number, to: writer) }
    writer.endLog()
    var log: [UInt8] = []
    writer.drain { log = Array($0) }
    var json = JSONWriter()
    json.beginArray()
    for one in cases { one.write(to: &json) }
    json.endArray()
    let call = try ProgramCall(
      python,
      [
        Repository.path("Tests/OracleTests/compare.py"), try folder.write(log, to: "log.xes"),
        try folder.write(json.bytes, to: "expected.json"),
      ], in: folder.path)
    try #require(call.code == 0, "\(call.errors.suffix(3000))")
    return try JSONDecoder().decode(Outcome.self, from: Data(call.output.utf8))
  }
}
