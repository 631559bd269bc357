import Yams

/// The keys that a constraint can have, and which template needs or takes which: the one table for reading, schema and documentation.
enum ConstraintKey: String, CaseIterable {
  case template, activation, target, among, provided, since, until, within, after, strict, clock, advised, count
  case steps, correlation, needs, value, per, aggregate, equals, tolerance, forgives
  case appliesTo = "applies-to"
  case remarkIf = "remark-if"
  case atLeast = "at-least"
  case atMost = "at-most"
  case fromWords = "from-words"

  /// Keys that a template cannot do without.
  static func required(_ template: ConstraintTemplate) -> [ConstraintKey] {
    switch template {
    case .existence, .absence, .exactly, .choice, .exclusiveChoice: [.target]
    case .`init`, .end: [.among, .target]
    case .measure: [.value, .per]
    case .steps: [.steps]
    default: [.activation, .target]
    }
  }

  /// Keys that a template takes beside those that it needs.
  static func optional(_ template: ConstraintTemplate) -> [ConstraintKey] {
    let common: [ConstraintKey] = [.template, .needs, .remarkIf]
    let window: [ConstraintKey] = [.within, .after, .strict, .correlation]
    switch template {
    case .existence, .exactly: return common + [.appliesTo, .count]
    case .absence: return common + [.appliesTo, .count, .since] + window
    case .choice, .exclusiveChoice, .`init`: return common + [.appliesTo]
    case .end: return common + [.appliesTo, .provided, .until, .within]
    case .measure:
      return common + [.appliesTo, .aggregate, .atLeast, .atMost, .equals, .tolerance, .fromWords, .forgives]
    case .steps: return common + [.appliesTo, .provided]
    case .response: return common + window + [.provided, .since, .until, .advised, .clock]
    case .alternateResponse: return common + window + [.provided, .until, .clock]
    case .precedence: return common + window + [.appliesTo, .provided, .since, .clock]
    case .alternatePrecedence: return common + window + [.provided, .since]
    case .notPrecedence: return common + window + [.appliesTo, .provided, .since]
    case .notResponse: return common + window + [.appliesTo, .until]
    case .respondedExistence, .notRespondedExistence, .coExistence, .notCoExistence: return common + window
    case .chainResponse, .chainPrecedence, .chainSuccession: return common + window
    case .notChainResponse, .notChainPrecedence: return common + window + [.appliesTo]
    case .succession, .alternateSuccession: return common + window + [.since, .until]
    }
  }

  /// Whether a template needs occasions.
  static func needsOccasions(_ constraint: Constraint) -> Bool {
    switch constraint.template {
    case .existence, .exactly, .choice, .exclusiveChoice, .steps, .measure: true
    case .end: constraint.until == nil
    case .absence: constraint.count == 1
    default: false
    }
  }

  /// Refuses parts that the template would ignore, and asks for those it cannot do without.
  static func check(
    _ constraint: Constraint, _ present: Set<ConstraintKey>, _ node: Node, in file: inout YAMLFile
  ) {
    let template = constraint.template
    let required = required(template)
    for key in required where !present.contains(key) {
      file.report(node, "\(template.rawValue) needs \"\(key.rawValue)\"; add it")
    }
    let unused = present.subtracting(required + optional(template)).map(\.rawValue)
    for key in unused.sorted() { file.report(node, "\(template.rawValue) has no use for \"\(key)\"; leave it out") }
    if needsOccasions(constraint), constraint.appliesTo == nil {
      file.report(node, "\(template.rawValue) needs its occasions; add \"applies-to\" to the rule")
    }
    if template == .choice || template == .exclusiveChoice, present.contains(.target), constraint.sides.count < 2 {
      file.report(node, "\(template.rawValue) needs at least two sides; write \"target: [a, b]\"")
    }
    if constraint.isStrict, constraint.within == nil {
      file.report(node, "\"strict\" says how \"within\" ends; add \"within\" or leave \"strict\" out")
    }
    if constraint.after != nil, template.isChained { return }
    if let within = constraint.within, let after = constraint.after, case .fixed(let most) = within,
      case .fixed(let least) = after, least > most
    {
      file.report(node, "\"after\" is longer than \"within\", so that nothing can ever match; change one of them")
    }
  }
}
