import BatchAnalysis
import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// What is written for other programs and read back is what was read in the first place.
@Suite struct ConversionTests {
  private static func converted(_ inputs: [InputFile], to format: ConversionFormat) throws -> [UInt8] {
    var settings = AnalysisSettings(pack: try ShippedRules.pack(), lexicon: try ShippedRules.lexicon())
    settings.importing.agentNames = ["Smart SAV"]
    let collected = Collected()
    _ = try ConversationConversion(settings: settings, format: format, programVersion: "test").write(inputs) {
      collected.bytes += $0
      return true
    }
    return collected.bytes
  }

  private final class Collected { var bytes: [UInt8] = [] }

  private static let samples = Result { try AnalysedReport(of: [Repository.path("exports")]) }

  private static func readBack(_ format: ConversionFormat) throws -> AnalysedReport {
    let bytes = try converted(try InputFinder.find([Repository.path("exports")]), to: format)
    return try AnalysedReport(of: ["converted.\(format.rawValue)": String(decoding: bytes, as: UTF8.self)])
  }

  @Test(arguments: [ConversionFormat.ndjson, .json, .xml])
  func `The transcript format holds everything`(format: ConversionFormat) throws {
    let original = try Self.samples.get()
    let report = try Self.readBack(format)
    #expect(report.outcome.rejectedCount == 0)
    #expect(report.outcome.conversations.conversations == original.outcome.conversations.conversations)
    #expect(Set(report.lines("verdicts.ndjson")) == Set(original.lines("verdicts.ndjson")))
    let isSame = report.text("scorecards.json") == original.text("scorecards.json")
    #expect(isSame)
  }

  @Test(arguments: [ConversionFormat.ndjson, .json, .xml, .csv, .vcon])
  func `Converting what was converted gives the same bytes`(format: ConversionFormat) throws {
    let folder = try TemporaryFolder()
    let first = try Self.converted(try InputFinder.find([Repository.path("exports")]), to: .ndjson)
    try folder.write(String(decoding: first, as: UTF8.self), to: "a.ndjson")
    let once = try Self.converted(try InputFinder.find(["\(folder.path)/a.ndjson"]), to: format)
    try folder.write(
      String(decoding: try Self.converted(try InputFinder.find(["\(folder.path)/a.ndjson"]), to: .xml), as: UTF8.self),
      to: "b/b.xml")
    let twice = try Self.converted(try InputFinder.find(["\(folder.path)/b"]), to: format)
    #expect(once == twice)
    withExtendedLifetime(folder) {}
  }

  @Test func `XML is valid by the RELAX NG schema, and a broken one is not`() throws {
    let folder = try TemporaryFolder()
    let bytes = try Self.converted(try InputFinder.find([Repository.path("exports")]), to: .xml)
    let text = String(decoding: bytes, as: UTF8.self)
    try folder.write(text, to: "good.xml")
    try folder.write(text.replacing("<closed at=", with: "<closed on="), to: "bad.xml")
    let schema = Repository.path("Sources/TranscriptExports/Schemas/transcript.rng")
    for (name, isGood) in [("good.xml", true), ("bad.xml", false)] {
      let validation = try ProgramCall(
        "/usr/bin/env", ["xmllint", "--noout", "--relaxng", schema, "\(folder.path)/\(name)"], in: folder.path)
      #expect((validation.code == 0) == isGood, "\(name): \(validation.errors.prefix(300))")
    }
    withExtendedLifetime(folder) {}
  }

  @Test func `JSON is valid by the JSON Schema, and a broken one is not`() throws {
    let folder = try TemporaryFolder()
    let inputs = try InputFinder.find([Repository.path("exports")])
    let text = String(decoding: try Self.converted(inputs, to: .json), as: UTF8.self)
    try folder.write(text, to: "good.json")
    try folder.write(text.replacing("\"type\":\"closed\",\"at\"", with: "\"type\":\"closed\",\"on\""), to: "bad.json")
    let line = String(decoding: try Self.converted(inputs, to: .ndjson), as: UTF8.self).prefix { $0 != "\n" }
    try folder.write(String(line), to: "line.json")
    let schema = Repository.path("Sources/TranscriptExports/Schemas/transcript.schema.json")
    for (name, isGood) in [("good.json", true), ("line.json", true), ("bad.json", false)] {
      let validation = try ProgramCall(
        Repository.path(".build/test-tools/bin/check-jsonschema"),
        ["--schemafile", schema, "\(folder.path)/\(name)"], in: folder.path)
      #expect((validation.code == 0) == isGood, "\(name): \(validation.output.prefix(300))")
    }
    withExtendedLifetime(folder) {}
  }

  /// The vCons of the samples, a file each.
  private static func vCons(in folder: TemporaryFolder) throws -> [String] {
    let text = String(
      decoding: try converted(try InputFinder.find([Repository.path("exports")]), to: .vcon), as: UTF8.self)
    var paths: [String] = []
    for (position, line) in text.split(separator: "\n").enumerated() where position % 5 == 0 {
      try folder.write(String(line), to: "\(position).vcon.json")
      paths.append("\(folder.path)/\(position).vcon.json")
    }
    return paths
  }

  private static let workingGroupSchema = Repository.path("../shared/samples/vcon/vcon_json_schema.json")

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: workingGroupSchema), "the working group's schema is not here"))
  func `vCons are valid by the schema of the working group`() throws {
    let folder = try TemporaryFolder()
    let paths = try Self.vCons(in: folder)
    #expect(paths.count > 40)
    let validation = try ProgramCall(
      Repository.path(".build/test-tools/bin/check-jsonschema"), ["--schemafile", Self.workingGroupSchema] + paths,
      in: folder.path)
    #expect(validation.code == 0, "\(validation.output.prefix(300))")
    withExtendedLifetime(folder) {}
  }

  private static let vConPython = Repository.path(".build/vcon-tools/bin/python")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: vConPython), "the library vcon needs Python 3.12"))
  func `vCons are valid by the library vcon`() throws {
    let folder = try TemporaryFolder()
    let paths = try Self.vCons(in: folder)
    let program = """
      import sys
      from vcon import Vcon
      for path in sys.argv[1:]:
          valid, problems = Vcon.build_from_json(open(path).read()).is_valid()
          if not valid: sys.exit(f"{path}: {problems}")
      """
    let validation = try ProgramCall(Self.vConPython, ["-c", program] + paths, in: folder.path)
    #expect(validation.code == 0, "\(validation.errors.suffix(300))")
    withExtendedLifetime(folder) {}
  }
}
