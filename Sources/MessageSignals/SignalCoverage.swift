/// Tells in which languages the lexicons know a signal: where they do not, that a message lacks it proves nothing.
enum SignalCoverage {
  /// The signals that rules may rely on in a language.
  ///
  /// In French and English all; in a further language those that have phrases there, those that no words decide, and those that follow
  /// from covered ones. In an undecided language none.
  static func signals(in language: DetectedLanguage, of draft: LexiconDraft) -> SignalMask {
    switch language {
    case .undecided: return []
    case .fr, .en: return SignalMask(Signal.allCases)
    default: break
    }
    var covered = SignalMask([.shouting, .excessMarks, .sentenceMark, .repeatsSensitive, .misspelt])
    for entry in draft.entries where entry.language == language && entry.rank != .exception {
      covered.insert(entry.signal)
    }
    let kinds = Set(draft.information.filter { $0.language == language }.map(\.role))
    if kinds.contains(.asking),
      InformationKind.allCases.filter(\.isSensitive).allSatisfy({ kinds.contains(.asked($0)) })
    {
      covered.insert(.asksSensitive)
    }
    if kinds.contains(.asking), InformationKind.allCases.allSatisfy({ kinds.contains(.asked($0)) }) {
      covered.insert(.asksFor)
    }
    if covered.isSuperset(of: awaiting) { covered.insert(.awaitsAnswer) }
    return covered
  }

  /// What tells whether a customer waits for an answer.
  private static let awaiting = SignalMask([.thanks, .farewell, .accepts, .declines, .asks, .objects, .optOut])
}
