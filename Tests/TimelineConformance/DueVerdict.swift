import CoachingRules

/// A verdict that the rule catalogue demands.
struct DueVerdict: Sendable {
  /// The rule's identifier.
  var rule: String
  /// Whose verdict it is.
  var agent: String
  /// The number of the contact in its conversation, from 1; nil for all contacts of the agent together.
  var contact: Int32?
  /// The conversation's identifier; nil for all of them together.
  var conversation: String?
  /// The answer due.
  var kind: VerdictKind
  /// The value beside the limit, in seconds or units; nil where nothing is said of it.
  var value: Int64?
  /// What the source must have lacked, sorted; nil where nothing is said of it.
  var missing: [String]?

  /// What is due, as readers of a failure want to see it.
  var description: String {
    Self.line(rule, agent, contact, conversation, kind, value: value, missing: missing ?? [])
  }

  /// One line on a verdict.
  static func line(
    _ rule: String, _ agent: String, _ contact: Int32?, _ conversation: String?, _ kind: VerdictKind, value: Int64?,
    missing: [String]
  ) -> String {
    var parts = [rule, agent]
    if let conversation { parts.append("in \(conversation)") }
    if let contact { parts.append("contact \(contact)") }
    parts.append(kind.name)
    if let value { parts.append("value \(value)") }
    if !missing.isEmpty { parts.append("for want of \(missing.joined(separator: ", "))") }
    return parts.joined(separator: " ")
  }
}
