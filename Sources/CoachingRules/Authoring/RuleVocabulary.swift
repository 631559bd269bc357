import Conversations
import MessageSignals

/// The words that rule files may use, for schemas, hints and lists; the readers decide, and a test holds the two together.
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
    case flag, duration, patterns, steps, capabilities
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
  package static let events = TraceKind.allCases.map(\.name) + ["relaunch"]

  /// The conditions of patterns.
  package static let conditions: [Word] = {
    let signals = Signal.allCases.map(\.name)
    return [
      Word(
        name: "by",
        value: .choice(["agent", "same-agent", "customer", "bot", "desk", "supervisor", "system", "timer"]),
        meaning: "who did it; same-agent: the agent of the contact, or of the activation"),
      Word(name: "kind", value: .choice(["text", "template", "media"]), meaning: "the form of a message"),
      Word(name: "signal", value: .choices(signals), meaning: "its words give all of these signals"),
      Word(name: "signals", value: .choices(signals), meaning: "its words give all of these signals"),
      Word(name: "any-signal", value: .choices(signals), meaning: "its words give one of these signals"),
      Word(name: "without-signal", value: .choices(signals), meaning: "its words give none of these signals"),
      Word(name: "last-of-turn", value: .flag, meaning: "the last message of a turn"),
      Word(name: "relaunch", value: .flag, meaning: "tries to revive a silent customer"),
      Word(name: "awaits-answer", value: .flag, meaning: "a customer's message that awaits an answer"),
      Word(name: "addresses-by-name", value: .flag, meaning: "addresses somebody by name"),
      Word(name: "answers", value: .flag, meaning: "says more than courtesy"),
      Word(
        name: "window", value: .choice(["open", "shut"]),
        meaning: "whether the brand may write freely at that moment"),
      Word(
        name: "after-unanswered-template", value: .flag,
        meaning: "the last public message before it is a template that the customer has not answered"),
      Word(name: "after-decline", value: .flag, meaning: "the customer's last message declines a template"),
      Word(name: "exempt", value: .flag, meaning: "after an unanswered template or a decline"),
      Word(name: "cause", value: .choice(["timer", "customer", "agent"]), meaning: "what resumed it"),
      Word(name: "proactive", value: .flag, meaning: "a message on the brand's own initiative"),
    ]
  }()

  /// The parts of constraints, beside `template`.
  package static let parts: [Word] = [
    Word(name: "activation", value: .patterns, meaning: "the events that oblige"),
    Word(name: "target", value: .patterns, meaning: "the events that fulfil, or that are forbidden"),
    Word(name: "applies-to", value: .patterns, meaning: "the occasions of a template over one event"),
    Word(name: "among", value: .patterns, meaning: "the events among which the first or last is looked at"),
    Word(name: "provided", value: .patterns, meaning: "an activation counts only with such an event beside it"),
    Word(name: "since", value: .patterns, meaning: "only what follows the last such event counts"),
    Word(name: "until", value: .patterns, meaning: "only what comes before the next such event counts"),
    Word(name: "within", value: .duration, meaning: "the longest time allowed"),
    Word(name: "advised", value: .duration, meaning: "the time above which it is met with a remark"),
    Word(name: "count", value: .number(1...100), meaning: "how often"),
    Word(name: "steps", value: .steps, meaning: "what must occur in this order"),
    Word(name: "correlation", value: .choices(["same-agent"]), meaning: "what activation and target share"),
    Word(name: "needs", value: .capabilities, meaning: "what the source must show for this part"),
  ]

  /// The templates.
  package static let templates: [Template] = [
    Template(
      name: "existence", required: ["target"], optional: ["applies-to", "count"],
      meaning: "the target occurs, at least count times"),
    Template(
      name: "absence", required: ["target"], optional: ["applies-to", "since", "count"],
      meaning: "the target occurs fewer than count times"),
    Template(
      name: "init", required: ["among", "target"], optional: ["applies-to"],
      meaning: "the first of the events that among names is a target"),
    Template(
      name: "end", required: ["among", "target"], optional: ["applies-to", "provided"],
      meaning: "the last of the events that among names, before each occasion, is a target"),
    Template(
      name: "response", required: ["activation", "target"], optional: ["provided", "until", "within", "advised"],
      meaning: "each activation is followed by a target"),
    Template(
      name: "chain-response", required: ["activation", "target"], optional: ["within"],
      meaning: "the next public message or move after each activation is a target"),
    Template(
      name: "precedence", required: ["activation", "target"], optional: ["provided", "since", "within"],
      meaning: "each activation is preceded by a target"),
    Template(
      name: "steps", required: ["steps"], optional: ["applies-to", "provided"],
      meaning: "before each occasion all steps occur, in order"),
  ]

  /// Parts that every template may have.
  package static let commonParts = ["needs", "correlation"]

  /// The cases that can be judged.
  package static let cases = [CaseKind.contact, .customer].map(\.rawValue)

  /// The keys without which a rule file is refused.
  package static let requiredRuleKeys = [
    "id", "section", "source", "weight", "case", "constraint", "says", "wording", "why", "try", "limits", "examples",
  ]

  /// What may stand between braces in a wording.
  package static let placeholders = ["elapsed", "limit", "value", "count", "name"]
}
