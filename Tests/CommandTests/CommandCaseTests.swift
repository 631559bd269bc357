import Foundation
import TestFixtures
import Testing

/// The command line, one folder a case: `cmd` is a line for the shell, `expected.*` what must come of it.
///
/// The command runs in a copy of its folder, with `$PACK` (a small rule pack), `$RULES` and `$EXPORTS`. `UPDATE_GOLDEN=1 swift test`
/// rewrites the expectations; read the difference before you keep it.
@Suite struct CommandCaseTests {
  static let names = Set(
    Repository.files(below: "Tests/CommandTests/Cases").map { String($0.split(separator: "/")[3]) }
  )
  .sorted()

  @Test func `There are cases, and the program is built`() {
    #expect(Self.names.count > 20)
    #expect(FileManager.default.isExecutableFile(atPath: "\(ProgramCall.builtPrograms)/debrief"))
  }

  @Test(arguments: names)
  func `A command prints and ends as expected`(name: String) throws {
    let folder = "Tests/CommandTests/Cases/\(name)"
    let workplace = try TemporaryFolder()
    for path in Repository.files(below: folder) {
      let inner = String(path.dropFirst(folder.utf8.count + 1))
      if inner == "cmd" || inner.hasPrefix("expected.") { continue }
      try workplace.write(try Data(contentsOf: URL(fileURLWithPath: Repository.path(path))), to: inner)
    }
    let call = try ProgramCall("/bin/sh", ["-c", try Repository.text("\(folder)/cmd")], in: workplace.path)
    let found = [
      "stdout": call.output, "stderr": call.errors, "code": "\(call.code)\n",
    ].mapValues { $0.replacing(Repository.root, with: "REPOSITORY").replacing(workplace.path, with: "FOLDER") }
    for (stream, text) in found {
      let golden = Repository.path("\(folder)/expected.\(stream)")
      if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try text.write(toFile: golden, atomically: true, encoding: .utf8)
      }
      let expected = try String(contentsOfFile: golden, encoding: .utf8)
      #expect(text == expected, "\(name): \(stream)")
    }
  }
}
