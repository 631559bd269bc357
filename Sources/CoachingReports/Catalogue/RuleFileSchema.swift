import CoachingRules

/// The JSON Schemas (draft 2020-12) of a pack's files, for editors; made from the words that the program knows.
///
/// The program checks more than a schema can say; what a schema refuses, the program refuses too.
public enum RuleFileSchema: String, CaseIterable, Sendable {
  case rule, policy, pack, signal, suppressions
  case policyFile = "policy-file"

  /// The schema's file name in a pack.
  public var fileName: String { "\(rawValue).schema.json" }

  /// The schema's UTF-8.
  public var bytes: [UInt8] {
    let (title, body): (String, JSONTree) =
      switch self {
      case .rule: ("A coaching rule", Self.ruleFile)
      case .policy: ("The values that a manager may set", Self.policyValues)
      case .pack: ("The head of a rule pack", Self.packFile)
      case .signal: ("The words that make a signal", Self.signalFile)
      case .suppressions: ("Misses that are left out of scores", Self.suppressionsFile)
      case .policyFile: ("What a manager changes in a pack", Self.managersFile)
      }
    guard case .object(let members) = body else { return body.document }
    let head: [(String, JSONTree)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", .text("urn:debrief:schema:rules:\(rawValue):1")), ("title", .text(title)),
    ]
    return JSONTree.object(head + members).document
  }

  /// An object of these members and no others.
  static func closed(_ members: [(String, JSONTree)], required: [String] = []) -> JSONTree {
    let object: JSONTree = [
      "type": "object", "additionalProperties": false, "required": .texts(required), "properties": .object(members),
    ]
    return object
  }

  /// A reference to one of the schema's own definitions.
  static func definition(_ name: String) -> JSONTree { ["$ref": .text("#/$defs/\(name)")] }

  /// One of these names.
  static func one(of names: [String]) -> JSONTree { ["enum": .texts(names)] }

  /// One of these names, or a list of some.
  static func some(of names: [String]) -> JSONTree {
    ["anyOf": [one(of: names), ["type": "array", "minItems": 1, "items": one(of: names)]]]
  }

  /// Something written in one line: YAML takes some texts for numbers.
  static let plain: JSONTree = ["type": ["string", "number"], "minLength": 1]

  /// A text in both languages.
  static let localized = closed(
    ReportLanguage.allCases.map { ($0.rawValue, ["type": "string", "minLength": 1]) },
    required: ReportLanguage.allCases.map(\.rawValue))

  /// A share of all.
  static let share: JSONTree = ["type": "string", "pattern": "^[0-9]{1,3}(\\.[0-9]+)? ?%$"]
}
