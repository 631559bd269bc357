extension PhraseAutomaton {
  /// The tables, as a search reads them. They are the automaton's own arrays, and valid only while it holds them.
  struct Tables {
    var nodes: UnsafeBufferPointer<PhraseNode>
    var labels: UnsafeBufferPointer<UInt32>
    var outputs: UnsafeBufferPointer<PhraseOutput>

    /// The place of the node that a label leads to from another; 0 if there is none.
    @inline(__always)
    func place(after node: PhraseNode, _ label: UInt32) -> Int {
      let hash = PhraseNode.hash(label)
      guard node.labels & PhraseNode.bit(of: hash) != 0 else { return 0 }
      let first = Int(node.first)
      var place = PhraseNode.place(of: hash, mask: node.mask)
      var found = labels[first &+ place]
      while found != label {
        // A single node has no free place beside it.
        if found == 0 || node.mask == 0 { return 0 }
        place = (place &+ 1) & Int(node.mask)
        found = labels[first &+ place]
      }
      return label == 0 ? 0 : first &+ place
    }
  }

  /// Calls `body` with the tables.
  @inline(__always)
  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      labels.withUnsafeBufferPointer { labels in
        outputs.withUnsafeBufferPointer { outputs in body(Tables(nodes: nodes, labels: labels, outputs: outputs)) }
      }
    }
  }
}
