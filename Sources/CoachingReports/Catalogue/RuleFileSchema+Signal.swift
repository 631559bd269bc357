import MessageSignals

extension RuleFileSchema {
  /// A file of `signals/`.
  static let signalFile: JSONTree = [
    "type": "object", "required": ["id"],
    "properties": ["id": one(of: signals + ["first-names", "language", "information-kinds", "glossary"])],
    "allOf": .list(
      [
        ["if": idIs(signals), "then": lexicon], ["if": idIs(["first-names"]), "then": firstNames],
        ["if": idIs(["language"]), "then": language], ["if": idIs(["information-kinds"]), "then": information],
        ["if": idIs(["glossary"]), "then": glossary],
      ]),
  ]

  private static let signals = Signal.allCases.filter(\.isLexical).map(\.name)
  private static let phrase: JSONTree = plain.described("alternatives stand in brackets: have a (good|nice) day")
  private static let phrases: JSONTree = ["type": "array", "items": phrase]
  private static let words: JSONTree = ["type": "array", "items": ["type": "string", "minLength": 1]]

  private static let lexicon: JSONTree = {
    let place = one(of: PhrasePlace.allCases.map(\.rawValue))
    let group = closed(
      [("of", phrases), ("at", place), ("not-before", phrases), ("not-after", phrases)], required: ["of"])
    let entries: JSONTree = ["type": "array", "items": ["anyOf": [phrase, group]]]
    return file(
      [
        ("at", place), ("phrases", byLanguage(entries)), ("except", byLanguage(phrases)),
        ("examples", examples([("not", ["const": true]), ("by", one(of: ["customer", "agent"]))])),
      ], required: ["phrases"])
  }()

  private static let firstNames = file([
    ("names", byLanguage(words)), ("words-too", words), ("titles", words), ("no-names", words),
  ])

  private static let language = file([("words", byLanguage(words))])

  private static let glossary = file([("words", words)])

  private static let information: JSONTree = {
    let kinds = InformationKind.allCases.map(\.written)
    let byKind = closed(kinds.map { ($0, byLanguage(phrases)) })
    let some: JSONTree = ["type": "array", "items": one(of: kinds)]
    let roles = ["asked-for", "asked-outright", "given-with", "not-given-with"]
    let lists = [
      "no-kind", "asking", "leading", "telling", "having", "not-asking", "parts-only", "between", "not-between",
      "number-words", "street-words", "months",
    ]
    return file(
      roles.map { ($0, byKind) } + lists.map { ($0, byLanguage(phrases)) }
        + [("examples", examples([("asks", some), ("gives", some)]))])
  }()

  /// A lexicon file of these members, beside its id and when it is wrong.
  private static func file(_ members: [(String, JSONTree)], required: [String] = []) -> JSONTree {
    closed([("id", plain)] + members + [("limits", byReader)], required: ["id"] + required)
  }

  /// Examples with a text and what is said of it.
  private static func examples(_ members: [(String, JSONTree)]) -> JSONTree {
    let example = closed(languages.map { ($0, plain) } + members)
      .with("anyOf", .list(languages.map { ["required": [.text($0)]] }))
    return ["type": "array", "items": example]
  }

  private static let languages = DetectedLanguage.allCases.compactMap(\.code)

  /// A value for each language that conversations are held in.
  private static func byLanguage(_ value: JSONTree) -> JSONTree { closed(languages.map { ($0, value) }) }

  /// A text for each language that reports are written in.
  private static let byReader: JSONTree = closed([("fr", plain), ("en", plain)])

  private static func idIs(_ ids: [String]) -> JSONTree {
    ["required": ["id"], "properties": ["id": one(of: ids)]]
  }
}
