import MessageSignals

/// Which turns of a corpus people labelled, with what, and for which signals that is known.
///
/// Annotations that were made by reading (`gold`) go before those that were mapped (`norm`): if any turn of the corpus has `gold`, only
/// turns with `gold` count. A turn with an empty list is one in which people found nothing; a turn without the list was not looked at. Of
/// mapped labels only those of agents count where agents have any, since sources label customers' turns by intent and not by words.
struct CorpusTruth {
  /// The signals that the corpus labels at least once, in their own order.
  let signals: [Signal]
  /// The names of signals that the corpus labels and that this program does not have.
  let missingSignals: [String]

  private let hasGold: Bool
  private let roles: Set<String>

  /// - Parameter role: the only role whose turns count; nil for those described above.
  init(_ items: [CorpusItem], role: String?) {
    let turns = items.lazy.flatMap { item in (item.turns ?? []).map { (turn: $0, source: item.source) } }
    let hasGold = turns.contains { $0.turn.gold != nil }
    var labelled: Set<String> = []
    for (turn, _) in turns where (hasGold ? turn.gold : turn.norm)?.isEmpty == false { labelled.insert(turn.role) }
    if let role {
      labelled = [role]
    } else if !hasGold, labelled.contains("agent") {
      labelled = ["agent"]
    }
    var names: Set<String> = []
    for (turn, source) in turns where labelled.contains(turn.role) {
      for label in (hasGold ? turn.gold : turn.norm) ?? [] {
        if case .signal(let name) = CorpusLabel.meaning(of: label, in: source) { names.insert(name) }
      }
    }
    self.hasGold = hasGold
    roles = labelled
    signals = Signal.allCases.filter { names.contains($0.name) }
    missingSignals = names.filter { Signal(name: $0) == nil }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The labels of a turn; nil if nobody looked at it, or if it does not count.
  func labels(of turn: CorpusTurn) -> [String]? {
    guard roles.contains(turn.role) else { return nil }
    return hasGold ? turn.gold : turn.norm
  }

  /// What labels say in our terms.
  func meaning(of labels: [String], source: String?) -> (labelled: SignalMask, unclear: SignalMask) {
    var labelled: SignalMask = []
    var unclear: SignalMask = []
    for label in labels {
      switch CorpusLabel.meaning(of: label, in: source) {
      case .signal(let name): if let signal = Signal(name: name) { labelled.insert(signal) }
      case .unclear(let name): if let signal = Signal(name: name) { unclear.insert(signal) }
      case .nothing: break
      }
    }
    return (labelled, unclear.subtracting(labelled))
  }
}
