import Yams

/// Reads one lexicon file strictly: whatever it does not know is a problem, and reading goes on to find the next.
struct LexiconFile {
  let name: String
  let text: String
  var problems: [LexiconProblem] = []

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Adds what the file says to the draft.
  mutating func read(into draft: inout LexiconDraft) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      return problem(error)
    } catch {
      return problem(nil, "The file cannot be read as YAML; write a mapping that begins with `id:`.")
    }
    guard let root, let mapping = root.mapping else {
      return problem(root, "The file is no mapping; begin it with `id:`.")
    }
    guard let idNode = root["id"], let id = idNode.scalar?.string else {
      return problem(root, "The file has no `id`; write the name of a signal, or one of \(Self.otherFiles).")
    }
    switch id {
    case "first-names": readNames(mapping, &draft)
    case "language": readLanguage(mapping, &draft)
    case "information-kinds": readInformation(mapping, &draft)
    case "glossary": readGlossary(mapping, &draft)
    default:
      guard let signal = Signal(name: id), signal.isLexical else {
        let names = Signal.allCases.filter(\.isLexical).map(\.name).joined(separator: ", ")
        return problem(idNode, "`\(id)` is no signal of phrases; write one of \(names), \(Self.otherFiles).")
      }
      readPhrases(mapping, signal, &draft)
    }
  }

  private static let otherFiles = "first-names, language, information-kinds, glossary"

  private mutating func readGlossary(_ mapping: Node.Mapping, _ draft: inout LexiconDraft) {
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "id": break
      case "limits": limits(value)
      case "words": draft.glossary += words(value)
      default: unknown(key, "id, words, limits")
      }
    }
  }

  private mutating func readNames(_ mapping: Node.Mapping, _ draft: inout LexiconDraft) {
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "id": break
      case "limits": limits(value)
      case "names": draft.firstNames += byLanguage(value).map(\.folded)
      case "words-too": draft.ambiguousNames += words(value)
      case "titles": draft.titles += words(value)
      case "no-names": draft.notNames += words(value)
      default: unknown(key, "id, names, words-too, titles, no-names, limits")
      }
    }
  }

  private mutating func readLanguage(_ mapping: Node.Mapping, _ draft: inout LexiconDraft) {
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "id": break
      case "limits": limits(value)
      case "words":
        for word in byLanguage(value) { draft.functionWords[word.language, default: []].append(word.folded) }
      default: unknown(key, "id, words, limits")
      }
    }
  }

  /// A list of phrases for each language.
  mutating func byLanguage(_ node: Node) -> [(language: DetectedLanguage, folded: [UInt8])] {
    var found: [(DetectedLanguage, [UInt8])] = []
    for (key, value) in languages(of: node) { found += words(value).map { (key, $0) } }
    return found
  }

  /// The values of a mapping whose keys are languages.
  mutating func languages(of node: Node) -> [(DetectedLanguage, Node)] {
    guard let mapping = node.mapping else {
      problem(node, "This is no mapping; write `fr:`, `en:` and the like under it.")
      return []
    }
    var found: [(DetectedLanguage, Node)] = []
    for (key, value) in mapping {
      guard let language = key.scalar.flatMap({ DetectedLanguage(code: $0.string) }) else {
        unknown(key, Self.languageCodes)
        continue
      }
      found.append((language, value))
    }
    return found
  }

  /// The codes of the languages, for people.
  static let languageCodes = DetectedLanguage.known.compactMap(\.code).joined(separator: ", ")

  /// A list of texts, folded.
  mutating func words(_ node: Node) -> [[UInt8]] {
    var texts = FoldedPhrases()
    return items(node).flatMap { phrases($0, &texts) }.map { Array(texts[$0]) }
  }

  /// The items of a list.
  mutating func items(_ node: Node) -> [Node] {
    guard let sequence = node.sequence else {
      problem(node, "This is no list; write `[one, two]`.")
      return []
    }
    return Array(sequence)
  }

  /// The phrases that one text stands for, folded and added to those that are there: "have a (good|nice) day" is two.
  mutating func phrases(_ node: Node, _ texts: inout FoldedPhrases) -> [FoldedPhrases.Place] {
    guard let text = node.scalar?.string else {
      problem(node, "This is no text; write a phrase, in quotes if it holds `:` or `#`.")
      return []
    }
    guard let places = PhraseNotation.expand(text, into: &texts) else {
      problem(
        node, "`\(text)` is no phrase; write alternatives as `(good|nice)`, not nested, and 4,000 phrases at most.")
      return []
    }
    guard places.allSatisfy({ PhraseFolding.isSearchable(texts[$0]) }) else {
      if let first = places.first { texts.removeAll(from: first) }
      problem(
        node, "`\(text)` cannot be searched for; begin with a letter or digit, and use Latin letters and ASCII signs.")
      return []
    }
    return places + places.compactMap { joiningMarks($0, &texts) }
  }

  /// A phrase with " ?" or " !" as those write it who leave no space there; nil of any other.
  private func joiningMarks(_ phrase: FoldedPhrases.Place, _ texts: inout FoldedPhrases) -> FoldedPhrases.Place? {
    guard texts[phrase].contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }) else { return nil }
    // A slice of the bytes that are added to would have all of them copied.
    let folded = Array(texts[phrase])
    var pieces: [ArraySlice<UInt8>] = []
    var start = folded.startIndex
    for position in folded.indices.dropFirst() {
      guard folded[position] == UInt8(ascii: "?") || folded[position] == UInt8(ascii: "!"),
        folded[position - 1] == FoldedCharacter.space
      else { continue }
      pieces.append(folded[start..<position - 1])
      start = position
    }
    return pieces.isEmpty ? nil : texts.append(pieces + [folded[start...]])
  }

  /// Checks the texts of `limits`, which are for readers.
  mutating func limits(_ node: Node) {
    for (key, value) in node.mapping ?? [:] {
      if key.scalar?.string != "fr", key.scalar?.string != "en" { unknown(key, "fr, en") }
      if value.scalar == nil {
        problem(value, "This is no text; write a sentence that says when the lexicon is wrong.")
      }
    }
    if node.mapping == nil { problem(node, "This is no mapping; write `fr:` and `en:` under it.") }
  }

  mutating func unknown(_ key: Node, _ known: String) {
    problem(key, "`\(key.scalar?.string ?? "?")` is not known here; write one of \(known).")
  }

  mutating func problem(_ node: Node?, _ sentence: String) {
    problems.append(
      LexiconProblem(file: name, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, sentence: sentence))
  }

  private mutating func problem(_ error: YamlError) {
    switch error {
    case .scanner(_, let sentence, let mark, _), .parser(_, let sentence, let mark, _),
      .composer(_, let sentence, let mark, _):
      problems.append(
        LexiconProblem(
          file: name, line: mark.line, column: mark.column,
          sentence: "This is no YAML (\(sentence)); correct the notation."))
    case .duplicatedKeysInMapping(let keys, let context):
      problems.append(
        LexiconProblem(
          file: name, line: context.mark.line, column: context.mark.column,
          sentence: "\(keys.sorted().map { "`\($0)`" }.joined(separator: ", ")) stands here twice; write it once."))
    default:
      problem(nil, "The file cannot be read as YAML; write it as UTF-8 with `id:` first.")
    }
  }
}
