import CoachingReports
import CoachingRules
import Conversations
import Foundation
import TestFixtures
import Testing

/// The JSON Schemas of rule packs: as they are shipped, and as an independent validator reads them.
@Suite struct RuleSchemaTests {
  /// Validates YAML files, as `schema file`, and prints the first fault of each that has one.
  ///
  /// Plain words are read by YAML 1.2's core schema, as editors read them.
  private static let validator = """
    import json, re, sys, yaml
    from jsonschema import Draft202012Validator
    class Core(yaml.SafeLoader):
        yaml_implicit_resolvers = {}
    for tag, words in [("null", "~|null|"), ("bool", "true|false"), ("int", "[-+]?[0-9]+"),
                       ("float", "[-+]?[0-9]+[.][0-9]+")]:
        Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile("^(?:" + words + ")$"), None)
    for line in sys.stdin.read().splitlines():
        schema, path = line.split(" ")
        schema = json.load(open(schema, encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        errors = sorted(Draft202012Validator(schema).iter_errors(yaml.load(open(path, encoding="utf-8"), Core)), key=str)
        for error in errors[:1]:
            print(path, error.json_path, error.message[:160])
    """

  /// The faults that the validator finds in files of the folder, each with the schema that it must keep to.
  private static func faults(_ files: [(RuleFileSchema, String)], in folder: TemporaryFolder) throws -> [String] {
    try #require(
      FileManager.default.isExecutableFile(atPath: SchemaTests.python),
      "There is no Python with jsonschema in .build/test-tools; run .ci/test, which prepares it.")
    for schema in RuleFileSchema.allCases { try folder.write(schema.bytes, to: schema.fileName) }
    try folder.write(validator, to: "validate.py")
    try folder.write(files.map { "\($0.0.fileName) \($0.1)\n" }.joined(), to: "list")
    let call = try ProgramCall("/bin/sh", ["-c", "\(SchemaTests.python) validate.py < list"], in: folder.path)
    try #require(call.code == 0, "\(call.errors)")
    return call.output.split(separator: "\n").map(String.init)
  }

  private static func schema(of path: String) -> RuleFileSchema {
    switch path {
    case "pack.yaml": .pack
    case "policy.yaml": .policy
    case "suppressions.yaml": .suppressions
    default: path.hasPrefix("signals/") ? .signal : .rule
    }
  }

  @Test(arguments: RuleFileSchema.allCases)
  func `The shipped schema is the program's`(schema: RuleFileSchema) throws {
    try Self.expect(String(decoding: schema.bytes, as: UTF8.self), in: "rules/\(schema.fileName)")
  }

  @Test func `The shipped catalogue is that of the rules`() throws {
    let catalogue = RuleCatalogue(
      try ShippedRules.pack(), chain: PackChain(layers: [PackChain.Layer(path: "", files: ShippedRules.files)]))
    try Self.expect(catalogue.markdown, in: "rules/README.md")
  }

  @Test func `The page for rule writers names every word of rule files`() throws {
    let page = try Repository.text("Sources/debrief/Debrief.docc/AddingARule.md")
    let words = Set(page.matches(of: /[\w]+(?:-[\w]+)*/).map { String($0.output) })
    let conditions = RuleVocabulary.conditions.map(\.name) + RuleVocabulary.parts.map(\.name)
    let values = (RuleVocabulary.conditions + RuleVocabulary.parts).flatMap { word -> [String] in
      switch word.value {
      case .choice(let names), .choices(let names): names
      default: []
      }
    }
    let others = Capability.allCases.map(\.rawValue) + ExampleVariation.allCases.map(\.rawValue)
    let known = RuleVocabulary.ruleKeys + RuleVocabulary.events + RuleVocabulary.templates.map(\.name) + others
    #expect(Set(known + conditions + values).subtracting(words).sorted() == ["wall"])
  }

  /// Compares a generated file with what it should be; `UPDATE_GOLDEN=1` writes it.
  private static func expect(_ text: String, in path: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try text.write(toFile: Repository.path(path), atomically: true, encoding: .utf8)
    }
    let shipped = try? Repository.text(path)
    // Not compared in the expectation, which would print both.
    let isCurrent = shipped == text
    #expect(isCurrent, "\(path) is out of date; run UPDATE_GOLDEN=1 swift test --filter RuleSchemaTests.")
  }

  @Test func `Every shipped file keeps to its schema`() throws {
    let folder = try TemporaryFolder()
    var files: [(RuleFileSchema, String)] = []
    for file in ShippedRules.files {
      let name = file.path.replacing("/", with: "-")
      try folder.write(file.text, to: name)
      files.append((Self.schema(of: file.path), name))
    }
    #expect(files.count > 25)
    #expect(try Self.faults(files, in: folder) == [])
  }

  @Test func `New rules keep to the schema`() throws {
    let folder = try TemporaryFolder()
    for caseKind in CaseKind.allCases {
      let file = NewRuleFile(id: "greets", section: "ending", sections: ["ending"], caseKind: caseKind)
      try folder.write(file.text, to: "\(caseKind.rawValue).yaml")
    }
    let files = CaseKind.allCases.map { (RuleFileSchema.rule, "\($0.rawValue).yaml") }
    #expect(try Self.faults(files, in: folder) == [])
  }

  @Test func `The schema knows all keys of a rule file and no others`() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(RuleFileSchema.rule.bytes)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == RuleVocabulary.ruleKeys.sorted())
  }

  @Test func `Files that change a pack keep to their schemas`() throws {
    let folder = try TemporaryFolder()
    let files: [(RuleFileSchema, String)] = [
      (
        .policyFile,
        """
        values: {window: 48h, max-open: 6, max-misspelt: 1.5}
        overrides:
          - {brand: Smart, channel: whatsapp, language: fr, values: {hours: "Mo-Fr 09:00-18:00"}, reason: "Trial"}
        rules:
          - {rule: old-rates, status: trial, weight: 2, limit: 12.5%, reason: "New"}
          - {rule: tests, status: off, critical: true, reason: "Not ours"}
        """
      ),
      (.suppressions, "- {rule: a, scope: {agent: b}, reason: b, owner: c, expires: 2026-12-31}"),
      (
        .pack,
        """
        name: ours
        version: 1
        extends: ../rules
        changes:
          - {values: {open-time: 4m}, reason: x}
          - {rule: a, status: off, reason: x}
          - {file: ending/a.yaml, reason: x}
        """
      ),
    ]
    for (schema, text) in files { try folder.write(text + "\n", to: "\(schema.rawValue).yaml") }
    #expect(try Self.faults(files.map { ($0.0, "\($0.0.rawValue).yaml") }, in: folder) == [])
  }

  /// Changes that break a new rule.
  private static let brokenRules = [
    ("weight: 1", "weight: 101"), ("weight: 1", "weight: heavy"), ("weight: 1", "wieght: 1"),
    ("weight: 1", "weight: 1\ncritical: perhaps"), ("status: trial", "status: draft"), ("case: contact", "case: week"),
    ("id: greets", "id: Greets_All"), ("source: ", "sources: "), ("[closures, snooze]", "[closure]"),
    ("needs: [closures, snooze]", "channels: [pigeon]"), ("template: response", "template: respond"),
    ("template: response", "templates: response"), ("template: response", "template: existence"),
    ("  within: 10m", "  among: paused"), ("  within: 10m", "  within: 10 minutes"), ("  within: 10m", "  within: 10"),
    ("  within: 10m", "  within: {policies: open-time}"), ("  within: 10m", "  correlation: same-mood"),
    ("{by: same-agent, last-of-turn: true}", "{by: somebody}"), ("last-of-turn: true", "last-of-turn: perhaps"),
    ("last-of-turn: true", "first-of-all: true"), ("last-of-turn: true", "signal: greating"),
    ("last-of-turn: true", "window: ajar"), ("paused, closed", "paused, ended"),
    ("[{message: {by: customer}}, paused, closed, transferred]", "{paused: {}, closed: {}}"),
    ("  target: ", "  targets: "), ("    en: \"‹You …: what was done well.›\"\n", ""),
    ("what was done well.", "{minutes} of it."), ("  missed:\n", "  failed:\n"), ("why:\n", "why: []\nwhy-not:\n"),
    ("  - met: pauses", "  - mett: pauses"), ("  - met: pauses", "  - missed: x\n    met: pauses"),
    ("    teach: true\n", "    teach: perhaps\n"), ("language: en", "language: de"),
    ("    transcript: |", "    script: |"),
    ("examples:\n", "examples: []\nvariations: {except: [caps]}\nmore:\n"),
    ("examples:\n", "variations: {except: [caps]}\nexamples:\n"), ("examples:\n", "unless: [it-rains]\nexamples:\n"),
    ("examples:\n", "rate: {limit: some}\nexamples:\n"), ("examples:\n", "applies-to: {message: {by: x}}\nexamples:\n"),
  ]

  /// Other files with a fault in each.
  private static let brokenFiles: [(RuleFileSchema, String)] = [
    (.pack, "name: x"), (.pack, "name: x\nversion: 1\nlanguages: [fr, de]\npass-mark: 80%\nsections: []"),
    (.pack, "name: x\nversion: 1\nlanguages: [fr]\npass-mark: high\nsections: [{id: a, title: {fr: a, en: a}}]"),
    (.policy, "window: {value: 24h, meaning: {fr: a, en: a}}"),
    (.policy, "window: {value: 24h}\nrelaunch-gap: {value: 2m, meaning: {fr: a, en: a}}"),
    (.policy, "window: {valeur: 24h, meaning: {fr: a, en: a}}\nrelaunch-gap: {value: 2m, meaning: {fr: a, en: a}}"),
    (.pack, "name: x\nversion: 1\nextends: ..\nchanges: [{values: {open-time: 4m}}]"),
    (.pack, "name: x\nversion: 1\nextends: ..\nchanges: [{rule: a, status: gone, reason: b}]"),
    (.policyFile, "value: {open-time: 4m}"), (.policyFile, "overrides: [{values: {open-time: 4m}, reason: x}]"),
    (.policyFile, "overrides: [{brand: Smart, values: {}, reason: x}]"), (.policyFile, "rules: [{rule: a, reason: b}]"),
    (.suppressions, "rule: a"), (.suppressions, "- {rule: a, scope: {}, reason: b, owner: c, expires: 2026-12-31}"),
    (.suppressions, "- {rule: a, scope: {agent: b}, reason: b, owner: c, expires: tomorrow}"),
    (.signal, "id: information-kinds\nasked-for: {shoe-size: {fr: [pointure]}}"),
    (.signal, "id: glossary\nwords: {fr: [sav]}"), (.signal, "id: greating\nphrases: {fr: [a]}"),
    (.signal, "id: greeting"),
    (.signal, "id: greeting\nphrases: {ja: [konnichiwa]}"), (.signal, "id: greeting\nat: top\nphrases: {en: [hello]}"),
    (.signal, "id: greeting\nphrases: {en: hello}"), (.signal, "id: greeting\nphrases: {en: [{off: [hello]}]}"),
    (.signal, "id: greeting\nphrases: {en: [hello]}\nexamples: [{not: true}]"),
    (.signal, "id: greeting\nphrases: {en: [hello]}\nexamples: [{en: hello, not: false}]"),
    (.signal, "id: first-names\nphrases: {en: [Ann]}"), (.signal, "id: language\nwords: [the]"),
  ]

  @Test func `Faulty files are refused`() throws {
    let folder = try TemporaryFolder()
    let sound = NewRuleFile(id: "greets", section: "ending", sections: ["ending"], caseKind: .contact).text
    var files: [(RuleFileSchema, String)] = []
    for (number, (old, new)) in Self.brokenRules.enumerated() {
      #expect(sound.contains(old), "\(old) finds no place.")
      let name = "rule-\(number + 1).yaml"
      try folder.write(sound.replacing(old, with: new, maxReplacements: 1), to: name)
      files.append((.rule, name))
    }
    for (number, (schema, text)) in Self.brokenFiles.enumerated() {
      let name = "file-\(number + 1).yaml"
      try folder.write(text + "\n", to: name)
      files.append((schema, name))
    }
    let refused = Set(try Self.faults(files, in: folder).compactMap { $0.split(separator: " ").first })
    for (_, name) in files { #expect(refused.contains(name[...]), "\(name) is not refused.") }
  }
}
