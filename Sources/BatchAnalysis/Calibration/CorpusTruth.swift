import MessageSignals

/// Which turns of a corpus people labelled, with what, and for which signals that is known.
///
/// Annotations that were made by reading (`gold`) go before those that were mapped (`norm`): if any turn of the corpus has `gold`, only
/// turns with `gold` count. A turn with an empty list is one in which people found nothing; a turn without the list was not looked at. Of
/// mapped labels only those of agents count where agents have any, since sources label customers' turns by intent and not by words. A signal
/// that is never labelled on the turns of a role does not count there.
struct CorpusTruth {
  /// The signals that the corpus labels at least once, as positions in `MeasuredSignal.all`, in their order.
  let signals: [Int]
  /// The names of signals that the corpus labels and that this program does not have.
  let missingSignals: [String]

  private let hasGold: Bool
  private let roles: Set<String>
  private let signalsOfRoles: [String: Set<Int>]
  private let tellsSignaturesApart: Bool

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
    var missing: Set<String> = []
    var signalsOfRoles: [String: Set<Int>] = [:]
    for (turn, source) in turns where labelled.contains(turn.role) {
      for label in (hasGold ? turn.gold : turn.norm) ?? [] {
        for name in Self.names(of: label, source) {
          if let position = MeasuredSignal.position(of: name) {
            signalsOfRoles[turn.role, default: []].insert(position)
          } else {
            missing.insert(name)
          }
        }
      }
    }
    self.hasGold = hasGold
    self.signalsOfRoles = signalsOfRoles
    roles = labelled
    let all = signalsOfRoles.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    signals = all.sorted()
    tellsSignaturesApart = ["signature-name", "signature-team"].contains {
      MeasuredSignal.position(of: $0).map(all.contains) ?? false
    }
    missingSignals = missing.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The labels of a turn; nil if nobody looked at it, or if it does not count.
  func labels(of turn: CorpusTurn) -> [String]? {
    guard roles.contains(turn.role) else { return nil }
    return hasGold ? turn.gold : turn.norm
  }

  /// Whether a signal counts on the turns of a role.
  func counts(_ signal: Int, on role: String) -> Bool { signalsOfRoles[role]?.contains(signal) ?? false }

  /// What labels say in our terms.
  func meaning(of labels: [String], source: String?) -> (labelled: Set<Int>, unclear: Set<Int>) {
    var labelled: Set<Int> = []
    var unclear: Set<Int> = []
    for label in labels {
      labelled.formUnion(Self.names(of: label, source).compactMap(MeasuredSignal.position))
      if case .unclear(let name) = CorpusLabel.meaning(of: label, in: source),
        let position = MeasuredSignal.position(of: name)
      {
        unclear.insert(position)
      }
    }
    return (labelled, unclear.subtracting(labelled))
  }

  /// The signals that all count as the one that people label.
  func equivalents(of signal: Signal, isNameGiven: Bool) -> SignalMask {
    CorpusLabel.equivalents(of: signal, isNameGiven: isNameGiven, tellsSignaturesApart: tellsSignaturesApart)
  }

  /// The names of the signals that a label says are there: whoever asks for something of a kind asks for something.
  private static func names(of label: String, _ source: String?) -> [String] {
    guard case .signal(let name) = CorpusLabel.meaning(of: label, in: source) else { return [] }
    return name.hasPrefix("asks-for:") ? ["asks-for", name] : [name]
  }
}
