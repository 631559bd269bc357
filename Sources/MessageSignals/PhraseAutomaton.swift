/// Finds any number of folded phrases in one pass over raw UTF-8: a tree of the phrases' words and signs.
///
/// Phrases begin at the beginning of a word and, where they end with a letter or digit, end at the end of one. So a text is read word by word:
/// a word is looked up once, and where no phrase has it, nothing that began before it can go on. Between two words or signs there is a space
/// or none; any run of spaces is one. The tree takes a few bytes a phrase: texts meet little of it, and that stays in the caches.
struct PhraseAutomaton: Sendable {
  /// The words of all phrases, with references to the nodes of those that phrases begin with.
  private(set) var words: PhraseWords
  /// Whether a phrase has a sign, by its folded byte; a sign's number is its byte.
  private(set) var signs: [Bool]
  /// For each node the nodes that follow it, a table with at least one free place, but without one if only one follows; then the nodes of the
  /// words that phrases begin with. The first stands for none.
  private(set) var nodes: [PhraseNode] = [PhraseNode()]
  /// The phrases, those together that end with one node, in the order of their numbers.
  private(set) var outputs: [PhraseOutput] = []
  /// Which halves of phrases with a gap end together, each set once; the first is empty.
  private(set) var halves: [PhraseHalves] = [PhraseHalves()]
  /// Which words may follow those that phrases begin with.
  private(set) var pairs: PhrasePairs
  /// Number of words and signs of the longest phrase.
  private(set) var longest: Int

  /// A tree of phrases that `PhraseFolding` has folded; a phrase's number is its position.
  ///
  /// - Parameter meanings: what each phrase shows, and for whom; nothing, for everybody, if there are none.
  init(_ phrases: [[UInt8]], meanings: [Phrase] = []) {
    var draft = PhraseTree()
    for (number, phrase) in phrases.enumerated() where !phrase.isEmpty { draft.insert(phrase[...], UInt32(number)) }
    self.init(draft, meanings: meanings)
  }

  /// The same of phrases that stand in a tree already.
  init(_ draft: PhraseTree, meanings: [Phrase]) {
    words = draft.words
    signs = draft.signs
    longest = draft.longest
    pairs = PhrasePairs(count: draft.secondCount)
    outputs.reserveCapacity(draft.phraseCount)
    // What stands after a node, and where, before any node is put in its place.
    var places = 1
    var drafted = Array(repeating: PhraseNode(), count: draft.nodeCount)
    var halvesNumbers = [PhraseHalves(): UInt16(0)]
    // What texts meet most often, the beginnings, stands together.
    for number in draft.numbersByDepth {
      var node = PhraseNode(output: UInt32(outputs.count))
      let firstOutput = outputs.count
      var ending = PhraseHalves()
      draft.forEachEnd(of: number) { phrase in
        let meaning = meanings.isEmpty ? Phrase() : meanings[Int(phrase)]
        node.output |= meaning.gap == 0 ? PhraseNode.hasWholes : PhraseNode.hasHalves
        ending.insert(meaning)
        if outputs.count > firstOutput { outputs[outputs.count - 1].isLast = false }
        outputs.append(PhraseOutput(phrase: meaning, number: phrase))
      }
      node.halves = numberOfHalves(ending, &halvesNumbers)
      var count = 0
      draft.forEachChild(of: number) { _, label in
        node.insert(label)
        count += 1
      }
      if count > 0 {
        var size = 1
        while count > 1, size <= count { size *= 2 }
        node.open(at: places, places: size)
        places += size
      }
      drafted[number] = node
    }
    nodes.append(contentsOf: repeatElement(PhraseNode(), count: places - 1))
    for number in 0..<draft.nodeCount {
      let (first, mask) = (drafted[number].first, drafted[number].mask)
      draft.forEachChild(of: number) { child, label in
        var place = PhraseNode.place(of: PhraseNode.hash(label), mask: mask)
        while nodes[first + place].label != 0 { place = (place + 1) & Int(mask) }
        nodes[first + place] = drafted[child]
        nodes[first + place].label = label
      }
    }
    words.eachNode { number in
      draft.forEachChild(of: Int(number)) { _, label in pairs.insert(UInt32(nodes.count), label) }
      nodes.append(drafted[Int(number)])
      return drafted[Int(number)].output & ~PhraseNode.number | UInt32(nodes.count - 1)
    }
  }

  /// The number of a set of halves, a new one if it has none yet.
  private mutating func numberOfHalves(_ ending: PhraseHalves, _ numbers: inout [PhraseHalves: UInt16]) -> UInt16 {
    if let number = numbers[ending] { return number }
    // More sets than a language has: they may be taken for one that has all.
    let isFull = halves.count == Int(UInt16.max)
    if !isFull { halves.append(ending) } else if halves[halves.count - 1] != .all { halves[halves.count - 1] = .all }
    let number = UInt16(halves.count - 1)
    numbers[ending] = number
    return number
  }
}
