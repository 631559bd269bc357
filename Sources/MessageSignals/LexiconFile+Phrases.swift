import Yams

extension LexiconFile {
  /// Reads a file that defines a signal by phrases.
  mutating func readPhrases(_ mapping: Node.Mapping, _ signal: Signal, _ draft: inout LexiconDraft) {
    var place = PhrasePlace.any
    if let node = mapping["at"] { place = self.place(node) ?? .any }
    var hasPhrases = false
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "id", "at": break
      case "limits": limits(value)
      case "phrases":
        hasPhrases = true
        for (language, list) in languages(of: value) { readGroup(list, signal, place, language, &draft) }
      case "except":
        for (language, list) in languages(of: value) {
          for item in items(list) {
            for folded in phrases(item, &draft.texts) { add(folded, signal, .any, isException: true, language, &draft) }
          }
        }
      case "examples": readExamples(value, signal, &draft)
      default: unknown(key, "id, at, phrases, except, examples, limits")
      }
    }
    if !hasPhrases { problem(.mapping(mapping), "The file has no `phrases`; write `phrases: {fr: [...], en: [...]}`.") }
  }

  private mutating func add(
    _ folded: FoldedPhrases.Place, _ signal: Signal, _ place: PhrasePlace, isException: Bool,
    _ language: DetectedLanguage, _ draft: inout LexiconDraft
  ) {
    guard draft.texts[folded].last == Self.slipMark, !isException else {
      draft.entries.append(
        LexiconDraft.Entry(
          folded: folded, signal: signal, place: place, rank: isException ? .exception : .phrase, language: language))
      return
    }
    let word = FoldedPhrases.Place(start: folded.start, count: folded.count - 1)
    draft.entries.append(LexiconDraft.Entry(folded: word, signal: signal, place: place, language: language))
    for form in TypingErrors.forms(of: Array(draft.texts[word])) {
      let slip = draft.texts.append([form[...]])
      draft.entries.append(
        LexiconDraft.Entry(folded: slip, signal: signal, place: place, rank: .slip, language: language))
    }
  }

  /// Adds the two halves of a phrase with a gap, "have a ... day": up to three words of the same sentence may stand between them.
  private mutating func addGap(
    _ node: Node, _ signal: Signal, _ place: PhrasePlace, _ language: DetectedLanguage, _ draft: inout LexiconDraft
  ) -> Bool {
    guard let text = node.scalar?.string, let gap = text.firstRange(of: " ... ") else { return false }
    guard draft.gapCount < LexiconDraft.mostGaps else {
      problem(node, "The lexicons hold \(LexiconDraft.mostGaps) phrases with ` ... ` already; write this one without.")
      return true
    }
    draft.gapCount += 1
    for (half, opens) in [(text[..<gap.lowerBound], true), (text[gap.upperBound...], false)] {
      for folded in phrases(Node.scalar(Node.Scalar(String(half), .implicit, .any, node.mark)), &draft.texts) {
        draft.entries.append(
          LexiconDraft.Entry(
            folded: folded, signal: signal, place: place, language: language, gap: draft.gapCount, opensGap: opens))
      }
    }
    return true
  }

  /// Stands after a word that may be written with one typing error: "bonjour~".
  private static let slipMark = UInt8(ascii: "~")

  private mutating func place(_ node: Node) -> PhrasePlace? {
    guard let text = node.scalar?.string, let place = PhrasePlace(rawValue: text) else {
      problem(node, "This is no place; write one of any, first, start, end, alone, brief.")
      return nil
    }
    return place
  }

  /// A list of phrases and of groups `{of: [...], at: ..., not-before: [...], not-after: [...]}`.
  private mutating func readGroup(
    _ node: Node, _ signal: Signal, _ place: PhrasePlace, _ language: DetectedLanguage, _ draft: inout LexiconDraft
  ) {
    guard let sequence = node.sequence else { return problem(node, "This is no list; write `[one, two]`.") }
    for item in sequence {
      guard let group = item.mapping else {
        if addGap(item, signal, place, language, &draft) { continue }
        for folded in phrases(item, &draft.texts) { add(folded, signal, place, isException: false, language, &draft) }
        continue
      }
      var list: Node?
      var groupPlace = place
      var before: [[UInt8]] = []
      var after: [[UInt8]] = []
      for (key, value) in group {
        switch key.scalar?.string {
        case "of": list = value
        case "at": groupPlace = self.place(value) ?? place
        case "not-before": before = words(value)
        case "not-after": after = words(value)
        default: unknown(key, "of, at, not-before, not-after")
        }
      }
      guard let list, let items = list.sequence, !items.isEmpty else {
        problem(item, "The group has no phrases; write `of: [one, two]`.")
        continue
      }
      let members = items.flatMap { addGap($0, signal, groupPlace, language, &draft) ? [] : phrases($0, &draft.texts) }
      // "Not before X" is an exception of the longer phrase, so that searching needs no look around.
      for written in members {
        add(written, signal, groupPlace, isException: false, language, &draft)
        if before.isEmpty, after.isEmpty { continue }
        let text = Array(draft.texts[written])
        let member = text.last == Self.slipMark ? Array(text.dropLast()) : text
        for word in before {
          add(draft.texts.append(member, word), signal, .any, isException: true, language, &draft)
        }
        for word in after {
          add(draft.texts.append(word, member), signal, .any, isException: true, language, &draft)
        }
      }
    }
  }

  /// Examples: `{fr: "…"}`, with `not: true` where the signal is absent and `by: customer` where it is his.
  private mutating func readExamples(_ node: Node, _ signal: Signal, _ draft: inout LexiconDraft) {
    guard let sequence = node.sequence else {
      return problem(node, "This is no list; write `- fr: \"…\"` for each example.")
    }
    for item in sequence {
      guard let mapping = item.mapping else {
        problem(item, "This is no example; write `{fr: \"…\"}`.")
        continue
      }
      var texts: [(DetectedLanguage, String)] = []
      var isPositive = true
      var isByCustomer = false
      for (key, value) in mapping {
        switch (key.scalar?.string, value.scalar?.string) {
        case ("not", "true"): isPositive = false
        case ("by", "customer"): isByCustomer = true
        case ("by", "agent"): isByCustomer = false
        case ("not", _): problem(value, "`not` takes `true` only; leave it out where the signal is there.")
        case ("by", _): problem(value, "This is nobody who writes; write customer or agent.")
        case (let code?, let text?):
          guard let language = DetectedLanguage(code: code) else {
            unknown(key, "\(Self.languageCodes), not, by")
            continue
          }
          texts.append((language, text))
        default: unknown(key, "\(Self.languageCodes), not, by")
        }
      }
      if texts.isEmpty { problem(item, "The example has no text; write `fr: \"…\"` or `en: \"…\"`.") }
      for (language, marked) in texts {
        let (text, marks) = Self.unmark(marked)
        draft.examples.append(
          LexiconExample(
            signal: signal, text: text, isPositive: isPositive, marks: marks, isByCustomer: isByCustomer,
            language: language, file: name, line: item.mark?.line ?? 1))
      }
    }
  }

  /// The text without its `[[…]]`, and the byte ranges between them.
  static func unmark(_ marked: String) -> (text: String, marks: [Range<Int>]) {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var start: Int?
    let source = Array(marked.utf8)
    var position = 0
    while position < source.count {
      let byte = source[position]
      let isDoubled = position + 1 < source.count && source[position + 1] == byte
      if isDoubled, byte == UInt8(ascii: "["), start == nil {
        start = bytes.count
        position += 2
      } else if isDoubled, byte == UInt8(ascii: "]"), let opened = start {
        marks.append(opened..<bytes.count)
        start = nil
        position += 2
      } else {
        bytes.append(byte)
        position += 1
      }
    }
    return (String(decoding: bytes, as: UTF8.self), marks)
  }
}
