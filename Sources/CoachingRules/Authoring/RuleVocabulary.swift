import Conversations

/// The words that rule files may use, for schemas, hints and lists: read from the tables of the readers, with what they mean.
package enum RuleVocabulary {
  /// A condition of a pattern, or a part of a constraint.
  package struct Word: Sendable {
    /// How it is written.
    package var name: String
    /// What may stand behind it.
    package var value: Value
    /// What it says, to complete a hint.
    package var meaning: String
  }

  /// What may stand behind a word.
  package enum Value: Sendable {
    case flag, duration, amount, bounds, patterns, sides, steps, capabilities
    case choice([String])
    case choices([String])
    case number(ClosedRange<Int>)
  }

  /// A template with the parts it cannot do without, and those it may have.
  package struct Template: Sendable {
    /// How it is written.
    package var name: String
    /// Parts that must be there.
    package var required: [String]
    /// Parts that may be there.
    package var optional: [String]
    /// When it holds.
    package var meaning: String
  }

  /// The names of events.
  package static let events = PatternReader.names.map(\.0)

  /// The conditions of patterns.
  package static let conditions = PatternCondition.allCases.map {
    Word(name: $0.rawValue, value: $0.value, meaning: $0.meaning)
  }

  /// The parts of constraints, beside `template`.
  package static let parts = ConstraintKey.allCases.filter { $0 != .template }.map {
    Word(name: $0.rawValue, value: $0.value, meaning: $0.meaning)
  }

  /// The templates.
  package static let templates = ConstraintTemplate.allCases.map { template in
    let required = ConstraintKey.required(template)
    let optional = ConstraintKey.optional(template).filter { $0 != .template && !required.contains($0) }
    return Template(
      name: template.rawValue, required: required.map(\.rawValue),
      optional: ConstraintKey.allCases.filter(optional.contains).map(\.rawValue), meaning: template.meaning)
  }

  /// The cases that can be judged.
  package static let cases = CaseKind.allCases.map(\.rawValue)

  /// The keys of a rule file.
  package static let ruleKeys = RuleReader.keys

  /// What a change from outside may make of a rule's status.
  package static let changedStatuses = RuleChange.statuses.map(\.0)

  /// The keys without which a rule file is refused.
  package static let requiredRuleKeys = RuleReader.required

  /// What may stand between braces in a wording.
  package static let placeholders = RuleReader.placeholders
}
