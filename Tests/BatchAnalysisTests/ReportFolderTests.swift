import BatchAnalysis
import Foundation
import TestFixtures
import Testing

/// A report is there entire or not at all, and nothing of the user's is overwritten.
@Suite struct ReportFolderTests {
  private func publish(into folder: TemporaryFolder, _ text: String) throws {
    let report = try ReportFolder(destination: "\(folder.path)/report")
    for name in ["index.html", "run.json"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(report.workplace)/\(name)"))
    }
    #expect(folder.contents.count { $0.contains("partial") } == 1)
    try report.publish()
  }

  @Test func `A report takes the place of an earlier one as a whole`() throws {
    let folder = try TemporaryFolder()
    try publish(into: folder, "old")
    try folder.write("left over", to: "report/agents/gone.html")
    try publish(into: folder, "new")
    #expect(try String(contentsOfFile: "\(folder.path)/report/index.html", encoding: .utf8) == "new")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/report/agents/gone.html"))
    #expect(folder.contents == ["report"])
  }

  @Test func `An empty folder may become a report`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/report", withIntermediateDirectories: true)
    try publish(into: folder, "new")
    #expect(folder.contents == ["report"])
  }

  @Test(arguments: ["thesis.txt", "index.html", "run.json", ".hidden"])
  func `A folder with anything else in it is refused and left as it is`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "report/\(name)")
    let problem = #expect(throws: StorageProblem.self) { try ReportFolder(destination: "\(folder.path)/report/") }
    #expect(
      problem?.sentence == "This folder holds something else than a report; choose another one with --out.")
    #expect(folder.contents == ["report"])
    #expect(try String(contentsOfFile: "\(folder.path)/report/\(name)", encoding: .utf8) == "mine")
  }

  @Test func `A file in the place of the report is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "report")
    let problem = #expect(throws: StorageProblem.self) { try ReportFolder(destination: "\(folder.path)/report") }
    #expect(problem?.sentence == "There is a file of this name; choose another folder with --out.")
  }

  @Test func `A run that is given up leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    try publish(into: folder, "old")
    let report = try ReportFolder(destination: "\(folder.path)/report")
    try Data("half".utf8).write(to: URL(fileURLWithPath: "\(report.workplace)/index.html"))
    report.discard()
    #expect(folder.contents == ["report"])
    #expect(try String(contentsOfFile: "\(folder.path)/report/index.html", encoding: .utf8) == "old")
  }

  @Test func `A finished report holds no temporary files`() throws {
    let report = try AnalysedReport(of: ["a.ndjson": Talk("c-1").line])
    #expect(
      Set(report.files.keys) == [
        "index.html", "agents/marc.html", "run.json", "scorecards.json", "verdicts.ndjson", "rejected.ndjson",
      ])
  }
}
