import CoachingReports
import Foundation
import TestFixtures
import Testing

/// Every data file of a run against its JSON Schema, by an independent validator.
@Suite struct SchemaTests {
  /// The Python that `.ci/test` prepares.
  static let python = Repository.path(".build/test-tools/bin/python")

  /// Reads a schema and a file (one document, or one a line); prints what is wrong, then how much was right.
  static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    text = open(sys.argv[2], encoding="utf-8").read()
    documents = [line for line in text.split("\\n") if line] if sys.argv[2].endswith("ndjson") else [text]
    right = 0
    for number, document in enumerate(documents, 1):
        errors = list(validator.iter_errors(json.loads(document)))
        right += not errors
        for error in errors[:3]:
            print(f"line {number}: {error.json_path}: {error.message[:200]}")
    print("right:", right)
    """

  private static func validate(_ file: String, by schema: DataSchema) throws -> [String] {
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      "There is no Python with jsonschema in .build/test-tools; run .ci/test, which prepares it.")
    let folder = try TemporaryFolder()
    let path = try folder.write(schema.bytes, to: schema.fileName)
    let call = try ProgramCall(python, ["-c", validator, path, file], in: folder.path)
    #expect(call.code == 0, "\(call.errors)")
    return call.output.split(separator: "\n").map(String.init)
  }

  /// A report on the samples and on files that are no exports, in the folder's `report`.
  private static func report(_ options: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bad/empty.json")
    try folder.write("{\"format\":\"debrief:transcript/1\",\"id\":\"c\",\"events\":[]}\n{\"id\":", to: "bad/cut.ndjson")
    try folder.write("Dear Sir,\n", to: "bad/prose.txt")
    try folder.write(
      """
      values: {response: 20m}
      overrides: [{brand: Smart, channel: sms, values: {open-time: 5m}, reason: x}]
      rules: [{rule: takes-leave, weight: 2, status: trial, reason: x}]
      """, to: "ours.yaml")
    try folder.write(
      """
      - {rule: greets-the-customer, scope: {brand: Smart}, reason: x, owner: y, expires: 2027-01-31}
      - {rule: signs-as-asked, scope: {agent: nobody}, reason: x, owner: y, expires: 2026-01-31}
      """, to: "quiet.yaml")
    let call = try ProgramCall(
      "/bin/sh", ["-c", "debrief run $EXPORTS bad --agent 'Smart SAV' --rules $RULES --out report \(options)"],
      in: folder.path)
    #expect(call.code == 1, "\(call.errors)")
    return folder
  }

  @Test(arguments: [
    "--verdicts scored",
    "--verdicts all --language en --as-of 2026-12-01T00:00:00Z --policy ours.yaml --suppressions quiet.yaml",
  ])
  func `Every document of a run is valid`(options: String) throws {
    let folder = try Self.report(options)
    let files = [
      (DataSchema.scorecards, "scorecards.json"), (.verdicts, "verdicts.ndjson"), (.rejected, "rejected.ndjson"),
      (.run, "run.json"),
    ]
    for (schema, name) in files {
      let file = "\(folder.path)/report/\(name)"
      let lines = try Self.validate(file, by: schema)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let count = name.hasSuffix("ndjson") ? text.split(separator: "\n").count : 1
      #expect(lines == ["right: \(count)"] && count > 0, "\(name): \(lines.prefix(8).joined(separator: "\n"))")
    }
  }

  @Test(arguments: DataSchema.allCases)
  func `A schema refuses what is none`(schema: DataSchema) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("{\"format\":\"something else\",\"strange\":1}\n", to: "wrong.ndjson")
    let lines = try Self.validate(file, by: schema)
    #expect(lines.last == "right: 0" && lines.count > 1)
  }
}
