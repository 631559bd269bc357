extension PhraseAutomaton {
  /// The tables, as a search reads them. They are the automaton's own arrays, and valid only while it holds them.
  struct Tables {
    var nodes: UnsafeBufferPointer<Node>
    var edges: UnsafeBufferPointer<Edge>
    var outputs: UnsafeBufferPointer<PhraseOutput>

    /// The node that a label leads to from another for whom phrases go on; 0 if there is none.
    @inline(__always)
    func node(after reference: UInt32, _ label: UInt32, _ audience: PhraseAudience) -> UInt32 {
      let node = nodes[Int(reference & Node.number)]
      let hash = PhraseAutomaton.hash(label)
      guard node.labels & PhraseAutomaton.bit(of: hash) != 0, node.audience.meets(audience) else { return 0 }
      let mask = Int(node.mask)
      var place = PhraseAutomaton.place(of: hash, mask: mask)
      var edge = edges[Int(node.edges) &+ place]
      while edge.label != label {
        // A single edge has no free place beside it.
        if edge.label == 0 || mask == 0 { return 0 }
        place = (place &+ 1) & mask
        edge = edges[Int(node.edges) &+ place]
      }
      return edge.node
    }
  }

  /// Calls `body` with the tables.
  @inline(__always)
  func withTables(_ body: (Tables) -> Void) {
    nodes.withUnsafeBufferPointer { nodes in
      edges.withUnsafeBufferPointer { edges in
        outputs.withUnsafeBufferPointer { outputs in
          body(Tables(nodes: nodes, edges: edges, outputs: outputs))
        }
      }
    }
  }

  /// For whom the phrases count that begin as a node does.
  func audience(of reference: UInt32) -> PhraseAudience { nodes[Int(reference & Node.number)].audience }
}
