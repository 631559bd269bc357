import CoachingRules
import Conversations
import MessageSignals

extension RuleFileSchema {
  /// `pack.yaml`.
  static let packFile: JSONTree = {
    let section = closed([("id", name), ("title", localized)], required: ["id", "title"])
    let members: [(String, JSONTree)] = [
      ("name", plain), ("version", plain.described("the version of the rules, which verdicts carry")),
      ("languages", some(of: ["fr", "en"])),
      ("pass-mark", share.described("the score from which a contact or an agent passes, as 80%")),
      ("sections", ["type": "array", "minItems": 1, "items": section]),
      ("extends", plain.described("the folder of the pack that this one extends, seen from this one")),
      ("changes", ["type": "array", "items": ["anyOf": [valuesChange, fileChange, ruleChange]]]),
    ]
    let whole: [JSONTree] = ["languages", "pass-mark", "sections"]
    return closed(members, required: ["name", "version"])
      .with("if", ["required": ["extends"]])
      .with("else", ["required": .list(whole), "properties": ["changes": false]])
  }()

  /// `policy.yaml`.
  static let policyValues: JSONTree = {
    let entry = closed(
      [
        ("value", plain.described("a duration (90s, 3m, 24h, 30d), a share (15%), a number or a name")),
        ("allowed", ["type": "array", "minItems": 1, "items": plain]), ("meaning", localized),
      ], required: ["value", "meaning"])
    return [
      "type": "object", "required": ["window", "relaunch-gap"],
      "additionalProperties": entry,
    ]
  }()

  /// A name in small letters, digits and hyphens.
  static let name: JSONTree = ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"]

  /// `suppressions.yaml`.
  static let suppressionsFile: JSONTree = {
    let scope = closed([
      ("agent", plain), ("team", plain), ("brand", plain), ("channel", one(of: Channel.allCases.map(\.rawValue))),
      ("conversation", plain), ("customer", plain),
    ]).with("minProperties", 1)
    let day: JSONTree = ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    let suppression = closed(
      [("rule", name), ("scope", scope), ("reason", plain), ("owner", plain), ("expires", day)],
      required: ["rule", "scope", "reason", "owner", "expires"])
    return ["type": "array", "items": suppression]
  }()

  /// The file that `--policy` names.
  static let managersFile: JSONTree = {
    let languages = DetectedLanguage.allCases.compactMap(\.code)
    let override = closed(
      [
        ("brand", plain), ("team", plain), ("channel", one(of: Channel.allCases.map(\.rawValue))),
        ("language", one(of: languages)), ("values", values), ("reason", plain),
      ], required: ["values", "reason"]
    ).with("minProperties", 3)
    return closed([
      ("values", values.described("values for everybody")),
      ("overrides", ["type": "array", "items": override]),
      ("rules", ["type": "array", "items": ruleChange]),
    ])
  }()

  private static let values: JSONTree = [
    "type": "object", "propertyNames": name, "additionalProperties": plain, "minProperties": 1,
  ]

  private static let valuesChange = closed([("values", values), ("reason", plain)], required: ["values", "reason"])

  private static let fileChange = closed([("file", plain), ("reason", plain)], required: ["file", "reason"])

  private static let ruleChange: JSONTree = closed(
    [
      ("rule", name), ("status", one(of: RuleVocabulary.changedStatuses)),
      ("weight", ["type": "integer", "minimum": 0, "maximum": 100]), ("critical", ["type": "boolean"]),
      ("limit", share), ("reason", plain),
    ], required: ["rule", "reason"]
  ).with("minProperties", 3)
}
