import CoachingRules
import Conversations
import MessageSignals

extension RuleFileSchema {
  /// A rule file.
  static let ruleFile: JSONTree = {
    let channels = Channel.allCases.map(\.rawValue)
    let variations = ExampleVariation.allCases.map(\.rawValue)
    let wording = closed(
      [("met", definition("wording")), ("missed", definition("wording")), ("remark", definition("wording"))],
      required: ["met", "missed"])
    let members: [(String, JSONTree)] = [
      ("id", name.described("completes \"The agent …\", always the good behaviour; the file is called after it")),
      ("section", name.described("a section of pack.yaml, and the folder of the file")),
      ("formerly", ["anyOf": [name, ["type": "array", "items": name]], "description": "ids that it had before"]),
      ("source", plain.described("where the rule comes from")),
      ("weight", ["type": "integer", "minimum": 0, "maximum": 100, "description": "points of one occasion"]),
      ("critical", ["type": "boolean", "description": "whether one miss fails the contact"]),
      ("status", one(of: RuleStatus.allCases.map(\.rawValue)).described("trial: shown, costs nothing")),
      ("case", one(of: RuleVocabulary.cases).described("what one verdict is about")),
      ("channels", some(of: channels).described("only these; all if left out")),
      ("needs", definition("capabilities")),
      ("rate", closed([("limit", ["anyOf": [share, definition("policy")]])], required: ["limit"])),
      ("applies-to", definition("patterns")),
      ("unless", some(of: Circumstance.allCases.map(\.rawValue))),
      ("constraint", definition("constraint")),
      ("says", localized.described("completes \"The agent …\"; no full stop")),
      ("wording", wording),
      ("why", localized.described("why it matters")),
      ("try", localized.described("what to do instead")),
      ("limits", localized.described("when the rule is wrong")),
      ("variations", closed([("except", some(of: variations))])),
      ("examples", ["type": "array", "minItems": 1, "items": definition("example")]),
    ]
    return closed(members, required: RuleVocabulary.requiredRuleKeys)
      .with("$defs", definitions)
  }()

  private static let signals = Signal.allCases.map(\.name)
  private static let information = InformationKind.allCases.map(\.written) + ["any"]

  private static let definitions: JSONTree = [
    "policy": closed([("policy", name)], required: ["policy"]).described("a value of policy.yaml"),
    "duration": [
      "anyOf": [["type": "string", "pattern": "^([0-9]+[dhms])+$"], definition("policy")],
      "description": "90s, 3m, 24h, 30d, 1h30m, or {policy: name}",
    ],
    "capabilities": some(of: Capability.allCases.map(\.rawValue)).described("what the source must be able to show"),
    "signals": some(of: signals),
    "information": some(of: information).described("one of these kinds"),
    "wording": closed(
      ReportLanguage.allCases.map { ($0.rawValue, wordingText) }, required: ReportLanguage.allCases.map(\.rawValue)),
    "conditions": closed(RuleVocabulary.conditions.map { ($0.name, value($0.value).described($0.meaning)) }),
    "pattern": [
      "anyOf": [
        one(of: RuleVocabulary.events),
        closed(RuleVocabulary.events.map { ($0, definition("conditions")) })
          .with("minProperties", 1).with("maxProperties", 1),
      ],
      "description": "an event, or one event with conditions",
    ],
    "patterns": [
      "anyOf": [definition("pattern"), ["type": "array", "minItems": 1, "items": definition("pattern")]],
      "description": "an event, one with conditions, or a list of alternatives",
    ],
    "single": single,
    "constraint": [
      "type": "object",
      "if": ["required": ["all"]],
      "then": closed([("all", ["type": "array", "minItems": 1, "items": definition("constraint")])]),
      "else": [
        "if": ["required": ["by-policy"]],
        "then": [
          "properties": ["by-policy": name],
          "additionalProperties": ["anyOf": [["const": "none"], definition("constraint")]],
        ],
        "else": definition("single"),
      ],
    ],
    "example": example,
  ]

  private static var wordingText: JSONTree {
    let names = RuleVocabulary.placeholders.joined(separator: "|")
    return ["type": "string", "minLength": 1, "pattern": .text("^([^{]|\\{(\(names))\\})*$")]
  }

  /// One constraint: all parts are known, and for each template those that it needs and those that it has no use for.
  private static var single: JSONTree {
    let templates = RuleVocabulary.templates
    let parts = RuleVocabulary.parts
    let choices = templates.map { template -> JSONTree in
      let allowed = Set(template.required + template.optional)
      let useless = parts.map(\.name).filter { !allowed.contains($0) }
      return [
        "if": ["properties": ["template": ["const": .text(template.name)]]],
        "then": [
          "required": .texts(template.required), "properties": .object(useless.map { ($0, false) }),
        ],
      ]
    }
    let meanings = templates.map { "\($0.name): \($0.meaning)" }.joined(separator: "\n")
    return closed(
      [("template", one(of: templates.map(\.name)).described(meanings))]
        + parts.map { ($0.name, value($0.value).described($0.meaning)) }, required: ["template"]
    ).with("allOf", .list(choices))
  }

  private static var example: JSONTree {
    let verdicts = VerdictKind.allCases.map(\.name)
    let members: [(String, JSONTree)] =
      verdicts.map { ($0, plain.described("what the example shows")) } + [
        ("teach", ["type": "boolean", "description": "whether reports show it beside a miss"]),
        ("language", one(of: ReportLanguage.allCases.map(\.rawValue)).described("fr if left out")),
        ("agent", plain.described("whose verdict, where there are several agents")),
        ("known-gap", plain.described("why the program does not get it right yet")),
        ("horizon", plain.described("how far the export reaches, as \"day+1 10:00\"")),
        ("transcript", ["type": "string", "minLength": 1, "description": "one line an event: 10:00 customer: Hello"]),
      ]
    return closed(members, required: ["transcript"])
      .with("oneOf", .list(verdicts.map { ["required": [.text($0)]] }))
  }

  private static let count: JSONTree = ["type": "integer", "minimum": 0, "maximum": 65000]

  /// What may stand behind a word.
  private static func value(_ value: RuleVocabulary.Value) -> JSONTree {
    switch value {
    case .flag: ["type": "boolean"]
    case .duration: ["$ref": "#/$defs/duration"]
    case .amount:
      ["anyOf": [["type": ["integer", "number"], "minimum": 0], definition("duration")]]
    case .bounds:
      closed([("at-least", count), ("at-most", count)]).with("minProperties", 1)
    case .patterns: ["$ref": "#/$defs/patterns"]
    case .sides:
      ["anyOf": [definition("patterns"), ["type": "array", "minItems": 2, "items": definition("patterns")]]]
    case .capabilities: ["$ref": "#/$defs/capabilities"]
    case .steps: ["type": "array", "minItems": 1, "maxItems": 8, "items": definition("patterns")]
    case .choice(let names): one(of: names)
    case .choices(let names) where names == signals: definition("signals")
    case .choices(let names) where names == information: definition("information")
    case .choices(let names): some(of: names)
    case .number(let range):
      ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    }
  }
}
