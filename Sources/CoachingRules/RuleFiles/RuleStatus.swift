/// Where a rule is in its life.
public enum RuleStatus: String, CaseIterable, Sendable {
  /// Shown, not scored.
  case trial
  /// Scored.
  case live
  /// Kept for its history, not run.
  case retired
}
