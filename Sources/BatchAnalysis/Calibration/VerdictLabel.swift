/// What a reviewer said of one rule in one case.
struct VerdictLabel: Hashable, Sendable {
  /// What was judged.
  struct Case: Hashable, Sendable {
    var conversation: String
    /// The contact, counted from 1; nil for the conversation as a whole.
    var contact: Int?
    /// The agent; nil for whoever is charged.
    var agent: String?
    var rule: String
  }

  /// What a case and a rule can be judged to be, in the order in which tables show it.
  static let verdicts = ["met", "missed", "not-applicable", "not-assessable"]

  var judged: Case
  var reviewer: String
  /// The verdict, as a position in `verdicts`.
  var verdict: Int
}
