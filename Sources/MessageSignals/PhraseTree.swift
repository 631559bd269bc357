/// The phrases as a tree of words and signs, in a form that grows: what an automaton is built from. Node 0 stands for none.
struct PhraseTree {
  private(set) var words = PhraseWords()
  /// Whether a phrase has a sign, by its folded byte.
  private(set) var signs = [Bool](repeating: false, count: 128)
  /// Number of words and signs of the longest phrase.
  private(set) var longest = 1
  /// By a node and a label, in that order, the node that they lead to.
  private var children = PhraseEdges()
  private var labels: [UInt32] = [0]
  private var firstChild: [Int32] = [-1]
  private var nextSibling: [Int32] = [-1]
  /// The first and the last phrase that end with a node, and for each phrase the next one that ends where it does.
  private var firstEnd: [Int32] = [-1]
  private var lastEnd: [Int32] = [-1]
  private var nextEnd: [Int32] = []

  /// Number of nodes.
  var nodeCount: Int { labels.count }

  /// Number of phrases.
  private(set) var phraseCount = 0

  /// Adds a folded phrase, which begins with a letter or digit; phrases come by their numbers.
  ///
  /// - Parameter isKnown: whether an equal phrase with a number makes this one needless.
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func insert(_ phrase: ArraySlice<UInt8>, _ number: UInt32, isKnown: (UInt32) -> Bool = { _ in false })
    -> Bool
  {
    phrase.withUnsafeBufferPointer { phrase in
      var node = 0
      var count = 0
      var position = 0
      var isAfterSpace = false
      while position < phrase.count {
        if phrase[position] == FoldedCharacter.space {
          isAfterSpace = true
          position += 1
          continue
        }
        let isWord = FoldedCharacter.isWord(phrase[position])
        let start = position
        position += 1
        while isWord, position < phrase.count, FoldedCharacter.isWord(phrase[position]) { position += 1 }
        count += 1
        if isWord {
          let word = words.insert(UnsafeBufferPointer(rebasing: phrase[start..<position]))
          if node == 0 {
            if words.node(of: word) == 0 { words.setNode(UInt32(add(0)), of: word) }
            node = Int(words.node(of: word))
          } else {
            node = child(of: node, word.number << 1 | (isAfterSpace ? 1 : 0))
          }
        } else {
          signs[Int(phrase[start])] = true
          node = child(of: node, UInt32(phrase[start]) << 1 | (isAfterSpace ? 1 : 0))
        }
        isAfterSpace = false
      }
      var end = firstEnd[node]
      while end >= 0 {
        if isKnown(UInt32(end)) { return false }
        end = nextEnd[Int(end)]
      }
      while nextEnd.count <= Int(number) { nextEnd.append(-1) }
      phraseCount += 1
      if lastEnd[node] >= 0 { nextEnd[Int(lastEnd[node])] = Int32(number) } else { firstEnd[node] = Int32(number) }
      lastEnd[node] = Int32(number)
      longest = max(longest, count)
      return true
    }
  }

  /// The numbers of the nodes: those of phrases' first words, then of the second, and so on.
  var numbersByDepth: [Int] {
    var byDepth: [[Int]] = []
    var depths = [Int](repeating: 0, count: nodeCount)
    for number in 0..<nodeCount {
      // A longer beginning has a higher number than a shorter one.
      forEachChild(of: number) { child, _ in depths[child] = depths[number] + 1 }
      while byDepth.count <= depths[number] { byDepth.append([]) }
      byDepth[depths[number]].append(number)
    }
    return byDepth.flatMap { $0 }
  }

  /// Number of words and signs that follow a phrase's first word, for each such word.
  var secondCount: Int {
    var count = 0
    for number in 1..<nodeCount where labels[number] == 0 { forEachChild(of: number) { _, _ in count += 1 } }
    return count
  }

  /// Calls `body` with each node that a node leads to and the label that does.
  func forEachChild(of node: Int, _ body: (Int, UInt32) -> Void) {
    var child = firstChild[node]
    while child >= 0 {
      body(Int(child), labels[Int(child)])
      child = nextSibling[Int(child)]
    }
  }

  /// Calls `body` with the number of each phrase that ends with a node, in order.
  func forEachEnd(of node: Int, _ body: (UInt32) -> Void) {
    var phrase = firstEnd[node]
    while phrase >= 0 {
      body(UInt32(phrase))
      phrase = nextEnd[Int(phrase)]
    }
  }

  private mutating func child(of node: Int, _ label: UInt32) -> Int {
    if let child = children.node(from: UInt32(node), by: label, else: UInt32(labels.count)) { return Int(child) }
    let child = add(label)
    nextSibling[child] = firstChild[node]
    firstChild[node] = Int32(child)
    return child
  }

  private mutating func add(_ label: UInt32) -> Int {
    labels.append(label)
    firstChild.append(-1)
    nextSibling.append(-1)
    firstEnd.append(-1)
    lastEnd.append(-1)
    return labels.count - 1
  }
}
