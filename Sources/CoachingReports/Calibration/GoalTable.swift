import Scorecards

/// The goals of the corpora that were measured, and what came of them.
public struct GoalTable: Sendable {
  /// One goal on one corpus.
  public struct Row: Sendable {
    /// The corpus.
    public var corpus: String
    /// What is wanted.
    public var wanted: String
    /// What was measured; a dash if nothing was.
    public var found: String
    /// Whether the goal is reached.
    public var isMet: Bool
    /// Whether it is known not to be reached yet.
    public var isPending: Bool
  }

  /// The rows, in the order of the corpora and the table.
  public let rows: [Row]

  /// The goals of these corpora; a goal of which nothing could be measured is missed.
  public init(_ corpora: [CorpusFigures], goals: [CorpusGoal] = CorpusGoal.table) {
    rows = corpora.flatMap { figures in
      goals.filter { $0.concerns(figures.corpus) }.map { goal in
        let result = goal.result(on: figures)
        return Row(
          corpus: figures.corpus, wanted: Self.wanted(goal.measure),
          found: result.map { Self.found($0.value, goal.measure) } ?? "–", isMet: result?.isMet ?? false,
          isPending: goal.isPending)
      }
    }
  }

  /// Whether all goals are reached.
  public var areMet: Bool { rows.allSatisfy(\.isMet) }

  /// Rows for a terminal.
  public var text: String {
    rows.map {
      TerminalText.column($0.isMet ? "met" : "MISSED", 8) + TerminalText.column($0.corpus, 24)
        + TerminalText.column($0.wanted, 60) + $0.found + "\n"
    }.joined()
  }

  private static func wanted(_ measure: CorpusGoal.Measure) -> String {
    switch measure {
    case .f1(let signal, let least, let countsEach):
      "\(signal): F1 ≥ \(ShareText.threeDigits(least))" + (countsEach ? ", each turn counted" : "")
    case .errorsEachWay(let signal, let most): "\(signal): at most \(most) wrong and \(most) missed"
    case .courtesyWithoutLabels(let most): "courtesy on turns without labels ≤ \(percent(most))"
    case .spellingFalseAlarms(let most): "misspelt: false alarms on correct sentences ≤ \(percent(most)) of words"
    case .spellingRecall(let least): "misspelt: found ≥ \(ShareText.threeDigits(least)) of non-words"
    }
  }

  private static func found(_ value: Double, _ measure: CorpusGoal.Measure) -> String {
    switch measure {
    case .f1, .spellingRecall: ShareText.fourDigits(value)
    case .errorsEachWay: "\(Int(value))"
    case .courtesyWithoutLabels, .spellingFalseAlarms: percent(value)
    }
  }

  private static func percent(_ share: Double) -> String { ShareText.twoDigits(share * 100) + " %" }
}
