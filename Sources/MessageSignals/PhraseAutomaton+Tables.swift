extension PhraseAutomaton {
  /// The tables, as a search reads them. They are the automaton's own arrays, and valid only while it holds them.
  struct Tables {
    var nodes: UnsafeBufferPointer<PhraseNode>
    var outputs: UnsafeBufferPointer<PhraseOutput>
    var halves: UnsafeBufferPointer<PhraseHalves>

    /// The place of the node that a label leads to from another; 0 if there is none.
    @inline(__always)
    func place(after node: PhraseNode, _ label: UInt32) -> Int {
      let hash = PhraseNode.hash(label)
      guard node.mayLead(hash) else { return 0 }
      let (first, mask) = (node.first, node.mask)
      var place = PhraseNode.place(of: hash, mask: mask)
      var found = nodes[first &+ place].label
      while found != label {
        // A single node has no free place beside it.
        if found == 0 || mask == 0 { return 0 }
        place = (place &+ 1) & Int(mask)
        found = nodes[first &+ place].label
      }
      return label == 0 ? 0 : first &+ place
    }

    /// Calls `body` with the phrases that end with a node, in order, and their places among the outputs; there must be one.
    @inline(__always)
    func forEachOutput(of node: PhraseNode, _ body: (UInt32, Phrase) -> Void) {
      var number = Int(node.output & PhraseNode.number)
      while true {
        let output = outputs[number]
        body(UInt32(truncatingIfNeeded: number), output.phrase)
        if output.isLast { return }
        number &+= 1
      }
    }
  }

  /// Calls `body` with the tables.
  @inline(__always)
  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      outputs.withUnsafeBufferPointer { outputs in
        halves.withUnsafeBufferPointer { halves in body(Tables(nodes: nodes, outputs: outputs, halves: halves)) }
      }
    }
  }
}
