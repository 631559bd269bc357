extension ConstraintKey {
  /// What may stand behind it in a rule file.
  var value: RuleVocabulary.Value {
    switch self {
    case .template: .choice(ConstraintTemplate.allCases.map(\.rawValue))
    case .target: .sides
    case .activation, .among, .provided, .since, .until, .appliesTo, .remarkIf: .patterns
    case .within, .after, .advised: .duration
    case .strict: .flag
    case .clock: .choice(["desk-hours", "wall"])
    case .count: .number(1...100)
    case .steps: .steps
    case .correlation: .choices(Correlation.names.map(\.0))
    case .needs: .capabilities
    case .value: .choice(Measurement.Value.allCases.map(\.rawValue))
    case .per: .choice(Measurement.Per.allCases.map(\.rawValue))
    case .aggregate: .choice(Measurement.Aggregate.allCases.map(\.rawValue))
    case .atLeast, .atMost, .equals, .tolerance: .amount
    case .fromWords: .number(0...1000)
    case .forgives: .number(0...100)
    }
  }

  /// What it says, to complete a hint.
  var meaning: String {
    switch self {
    case .template: "the kind of constraint"
    case .activation: "the events that oblige"
    case .target: "the events that fulfil, or that are forbidden; of a choice, its sides"
    case .appliesTo: "the occasions of a template over one event"
    case .among: "the events among which the first or last is looked at"
    case .provided: "an activation counts only with such an event after it (responses) or before it (the others)"
    case .since: "only what follows the last such event counts"
    case .until: "only what comes before the next such event counts"
    case .remarkIf: "an activation like this is met with a remark"
    case .within: "the longest time allowed, inclusive"
    case .after: "the shortest time allowed, inclusive"
    case .strict: "whether the longest time itself is too long already"
    case .clock: "whether only the policy's desk-hours count as time"
    case .advised: "the time above which it is met with a remark"
    case .count: "how often"
    case .steps: "what must occur in this order"
    case .correlation: "what activation and target share"
    case .needs: "what the source must show for this part"
    case .value: "the number that is measured"
    case .per: "what one occasion of a measure is"
    case .aggregate: "how the numbers of several occasions become one: any (each by itself), max or sum"
    case .atLeast: "the least allowed"
    case .atMost: "the most allowed"
    case .equals: "the number aimed at"
    case .tolerance: "how far from the number aimed at is still right"
    case .fromWords: "fewer words than this are no occasion"
    case .forgives: "so many misspelt words are no fault"
    }
  }
}
