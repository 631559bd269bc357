import CoachingRules

/// A verdict of the program on a transcript.
struct FoundVerdict {
  /// The rule's identifier.
  var rule: String
  /// Whose verdict it is.
  var agent: String
  /// The number of the contact; 0 where the case is none.
  var contact: Int32
  /// The conversation's identifier; nil where the case is a customer or a shift.
  var conversation: String?
  /// The answer.
  var kind: VerdictKind
  /// The value beside the limit; nil for none.
  var value: Int64?
  /// What the source lacked, sorted.
  var missing: [String]
}
