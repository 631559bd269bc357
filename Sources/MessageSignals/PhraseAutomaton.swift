/// Finds any number of folded phrases in one pass over raw UTF-8: a tree of the phrases' words and signs.
///
/// Phrases begin at the beginning of a word and, where they end with a letter or digit, end at the end of one. So a text is read word by word:
/// a word is looked up once, and where no phrase has it, nothing that began before it can go on. Between two words or signs there is a space
/// or none; any run of spaces is one. The tree takes a few bytes a phrase: texts meet little of it, and that stays in the caches.
struct PhraseAutomaton: Sendable {
  /// A beginning of phrases: where its edges and the phrases that end with it stand.
  struct Node {
    /// The bits of its edges' labels: most words that lead nowhere are known by theirs.
    var labels: UInt32 = 0
    /// The first place of its edges.
    var edges: UInt32 = 0
    /// The number of places of its edges less one.
    var mask: UInt32 = 0
    /// The first of its `outputs`; they end where those of the next node begin.
    var outputs: UInt32 = 0
    /// For whom phrases count that begin as it does.
    var audience: PhraseAudience = []

    /// In a reference to a node: phrases end with it.
    static let hasOutputs: UInt32 = 0x8000_0000
    /// In a reference to a node: phrases go on after it.
    static let hasEdges: UInt32 = 0x4000_0000
    /// In a reference to a node: second halves of phrases with a gap end with it, of which nearly all are alone.
    static let hasClosings: UInt32 = 0x2000_0000
    /// What of a reference is the node's number.
    static let number: UInt32 = 0x1FFF_FFFF
  }

  /// What follows a beginning: the label of a word or sign, and the longer beginning.
  struct Edge {
    /// The number of a word or sign, doubled, plus one after a space; 0 of a free place.
    var label: UInt32 = 0
    /// A reference to the longer beginning.
    var node: UInt32 = 0
  }

  /// The words of all phrases, with the nodes of those that phrases begin with.
  private(set) var words: PhraseWords
  /// Whether a phrase has a sign, by its folded byte; a sign's number is its byte.
  private(set) var signs: [Bool]
  private(set) var nodes: [Node]
  /// For each node with one edge that edge, of others a table with open addressing and at least one free place.
  private(set) var edges: [Edge]
  private(set) var outputs: [PhraseOutput]
  /// Number of words and signs of the longest phrase.
  private(set) var longest: Int

  /// Number of nodes; the first stands for none.
  var nodeCount: Int { nodes.count - 1 }

  /// A tree of phrases that `PhraseFolding` has folded; a phrase's number is its position.
  ///
  /// - Parameter audiences: for each phrase, for whom it counts; everybody if there are none.
  /// - Parameter gaps: for each phrase, of which phrase with a gap it is a half, as `PhraseOutput` has it; all are whole if there are none.
  init(_ phrases: [[UInt8]], audiences: [PhraseAudience] = [], gaps: [Int16] = []) {
    var draft = PhraseTree()
    for (number, phrase) in phrases.enumerated() where !phrase.isEmpty { draft.insert(phrase, UInt32(number)) }
    words = draft.words
    signs = draft.signs
    longest = draft.longest
    nodes = []
    edges = []
    outputs = []
    nodes.reserveCapacity(draft.nodeCount + 1)
    outputs.reserveCapacity(phrases.count)
    for node in 0..<draft.nodeCount {
      let count = draft.childCount(of: node)
      var places = 1
      while count > 1, places <= count { places *= 2 }
      let first = edges.count
      var added = Node(edges: UInt32(first), mask: UInt32(places - 1), outputs: UInt32(outputs.count))
      draft.forEachEnd(of: node) { phrase in
        outputs.append(
          PhraseOutput(
            phrase: phrase, audience: audiences.isEmpty ? .everybody : audiences[Int(phrase)],
            gap: gaps.isEmpty ? 0 : gaps[Int(phrase)]))
      }
      if count > 0 { edges.append(contentsOf: repeatElement(Edge(), count: places)) }
      draft.forEachChild(of: node) { child, label in
        let hash = Self.hash(label)
        added.labels |= Self.bit(of: hash)
        var place = Self.place(of: hash, mask: places - 1)
        while edges[first + place].label != 0 { place = (place + 1) & (places - 1) }
        edges[first + place] = Edge(label: label, node: draft.reference(to: child, gaps))
      }
      nodes.append(added)
    }
    nodes.append(Node(outputs: UInt32(outputs.count)))
    gatherAudiences()
    words.eachNode { draft.reference(to: Int($0), gaps) }
  }

  /// Lets each node know for whom the phrases count that go on after it, and those that end with it. Longer beginnings have higher numbers.
  private mutating func gatherAudiences() {
    for number in nodes.indices.dropLast().reversed() {
      var node = nodes[number]
      for output in Int(node.outputs)..<Int(nodes[number + 1].outputs) { node.audience.formUnion(outputs[output].audience) }
      let isLast = number + 1 == nodes.count - 1
      let end = isLast ? edges.count : Int(nodes[number + 1].edges)
      for edge in edges[Int(node.edges)..<end] where edge.label != 0 {
        node.audience.formUnion(nodes[Int(edge.node & Node.number)].audience)
      }
      nodes[number] = node
    }
  }

  /// A label's bits, mixed.
  @inline(__always)
  static func hash(_ label: UInt32) -> UInt32 { label &* 0x9E37_79B1 }

  /// The bit of a label among those of a node.
  @inline(__always)
  static func bit(of hash: UInt32) -> UInt32 { 1 << (hash >> 27) }

  /// Where the edge with a label is looked for first.
  @inline(__always)
  static func place(of hash: UInt32, mask: Int) -> Int { Int(truncatingIfNeeded: hash >> 11) & mask }
}
