import MessageSignals

extension RuleFileSchema {
  /// `pack.yaml`.
  static let packFile: JSONTree = {
    let section = closed([("id", name), ("title", localized)], required: ["id", "title"])
    return closed(
      [
        ("name", plain), ("version", plain.described("the version of the rules, which verdicts carry")),
        ("languages", some(of: ["fr", "en"])),
        ("pass-mark", share.described("the score from which a contact or an agent passes, as 80%")),
        ("sections", ["type": "array", "minItems": 1, "items": section]),
      ], required: ["name", "version", "languages", "pass-mark", "sections"])
  }()

  /// `policy.yaml`.
  static let policyFile: JSONTree = {
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

  /// A file of `signals/`.
  static let signalFile: JSONTree = {
    let signals = Signal.allCases.filter(\.isLexical).map(\.name)
    let list = words(phrase)
    let names = words(["type": "string", "minLength": 1])
    let place = one(of: PhrasePlace.allCases.map(\.rawValue))
    let group = closed([("of", list), ("at", place), ("not-before", list), ("not-after", list)], required: ["of"])
    let phrases = languages(words(["anyOf": [phrase, group]]))
    let example: JSONTree = closed([
      ("fr", plain), ("en", plain), ("not", ["const": true]), ("by", one(of: ["customer", "agent"])),
    ]).with("anyOf", [["required": ["fr"]], ["required": ["en"]]])
    let lexicon = closed(
      [
        ("id", one(of: signals)), ("at", place), ("phrases", phrases), ("except", languages(list)),
        ("examples", ["type": "array", "items": example]), ("limits", languages(plain)),
      ], required: ["id", "phrases"])
    let firstNames = closed(
      [
        ("id", ["const": "first-names"]), ("names", languages(names)), ("words-too", names), ("titles", names),
        ("no-names", names), ("limits", languages(plain)),
      ], required: ["id"])
    let language = closed(
      [("id", ["const": "language"]), ("words", languages(names)), ("limits", languages(plain))], required: ["id"])
    return [
      "type": "object",
      "if": idIs("first-names"), "then": firstNames,
      "else": ["if": idIs("language"), "then": language, "else": lexicon],
    ]
  }()

  /// A name in small letters, digits and hyphens.
  static let name: JSONTree = ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"]

  private static let phrase: JSONTree = plain.described("alternatives stand in brackets: have a (good|nice) day")

  private static func words(_ item: JSONTree) -> JSONTree { ["type": "array", "items": item] }

  private static func languages(_ value: JSONTree) -> JSONTree { closed([("fr", value), ("en", value)]) }

  private static func idIs(_ id: String) -> JSONTree {
    ["required": ["id"], "properties": ["id": ["const": .text(id)]]]
  }
}
