import Yams

extension LexiconFile {
  /// Reads the lexicon of information kinds: what agents ask for, what customers give, and in which words.
  mutating func readInformation(_ mapping: Node.Mapping, _ draft: inout LexiconDraft) {
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "id": break
      case "limits": limits(value)
      case "asked-for": readKinds(value, InformationRole.asked, &draft)
      case "asked-outright": readKinds(value, InformationRole.outright, &draft)
      case "given-with": readKinds(value, InformationRole.given, &draft)
      case "not-given-with": readKinds(value, InformationRole.notGiven, &draft)
      case "no-kind": add(value, .noKind, &draft)
      case "asking": add(value, .asking, &draft)
      case "leading": add(value, .leading, &draft)
      case "telling": add(value, .telling, &draft)
      case "parts-only": add(value, .partsOnly, &draft)
      case "having": add(value, .having, &draft)
      case "not-asking": add(value, .notAsking, &draft)
      case "between": draft.betweenWords += everyLanguage(value)
      case "not-between": draft.notBetweenWords += everyLanguage(value)
      case "number-words": draft.numberWords += everyLanguage(value)
      case "street-words": draft.streetWords += everyLanguage(value)
      case "months": draft.monthWords += everyLanguage(value)
      case "examples": readInformationExamples(value, &draft)
      default:
        unknown(
          key,
          "id, asked-for, asked-outright, given-with, not-given-with, no-kind, asking, leading, telling, having, not-asking, parts-only, between, not-between, "
            + "number-words, street-words, months, examples, limits")
      }
    }
  }

  private mutating func everyLanguage(_ node: Node) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for (_, list) in languages(of: node) { found += words(list) }
    return found
  }

  private mutating func add(_ node: Node, _ role: InformationRole, _ draft: inout LexiconDraft) {
    for (language, list) in languages(of: node) {
      for item in items(list) {
        for folded in phrases(item, &draft.texts) {
          draft.information.append(LexiconDraft.InformationEntry(folded: folded, role: role, language: language))
        }
      }
    }
  }

  /// A mapping of kinds to phrases of each language.
  private mutating func readKinds(
    _ node: Node, _ role: (InformationKind) -> InformationRole, _ draft: inout LexiconDraft
  ) {
    guard let mapping = node.mapping else {
      return problem(node, "This is no mapping; write `order-number: {fr: [...], en: [...]}` under it.")
    }
    for (key, value) in mapping {
      guard let kind = kind(key) else { continue }
      add(value, role(kind), &draft)
    }
  }

  private mutating func kind(_ node: Node) -> InformationKind? {
    guard let kind = InformationKind.allCases.first(where: { $0.written == node.scalar?.string }) else {
      unknown(node, InformationKind.allCases.map(\.written).joined(separator: ", "))
      return nil
    }
    return kind
  }

  /// Examples: `{fr: "…", asks: [order-number]}` of an agent, `{fr: "…", gives: []}` of a customer.
  private mutating func readInformationExamples(_ node: Node, _ draft: inout LexiconDraft) {
    guard let sequence = node.sequence else {
      return problem(node, "This is no list; write `- {fr: \"…\", asks: [order-number]}` for each example.")
    }
    for item in sequence {
      guard let mapping = item.mapping else {
        problem(item, "This is no example; write `{fr: \"…\", asks: [order-number]}`.")
        continue
      }
      var texts: [(DetectedLanguage, String)] = []
      var asks: InformationSet?
      var gives: InformationSet?
      for (key, value) in mapping {
        switch (key.scalar?.string, value.scalar?.string) {
        case ("asks", _): asks = kinds(value)
        case ("gives", _): gives = kinds(value)
        case (let code?, let text?):
          guard let language = DetectedLanguage(code: code) else {
            unknown(key, "\(Self.languageCodes), asks, gives")
            continue
          }
          texts.append((language, text))
        default: unknown(key, "\(Self.languageCodes), asks, gives")
        }
      }
      if texts.isEmpty { problem(item, "The example has no text; write `fr: \"…\"` or `en: \"…\"`.") }
      if (asks == nil) == (gives == nil) {
        problem(item, "The example says nothing, or too much; write `asks` of an agent or `gives` of a customer.")
      }
      for (language, text) in texts {
        draft.informationExamples.append(
          InformationExample(text: text, asks: asks, gives: gives, language: language, line: item.mark?.line ?? 1))
      }
    }
  }

  private mutating func kinds(_ node: Node) -> InformationSet {
    guard let sequence = node.sequence else {
      problem(node, "This is no list; write `[order-number]`, or `[]` for nothing.")
      return []
    }
    var found: InformationSet = []
    for item in sequence {
      if let kind = kind(item) { found.insert(InformationSet(kind)) }
    }
    return found
  }
}
