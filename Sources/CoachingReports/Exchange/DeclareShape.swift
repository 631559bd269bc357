import CoachingRules

/// How the `.decl` language writes a template.
struct DeclareShape {
  /// The template's name.
  let name: String
  /// Whether a number follows the name.
  var hasCount = false

  /// The shape of a template that is no composition; nil for one that the language lacks.
  init?(_ template: ConstraintTemplate) {
    switch template {
    case .existence, .absence, .exactly, .`init`, .end: hasCount = template != .`init` && template != .end
    case .measure, .steps: return nil
    default: break
    }
    let words = template.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    name = words.joined(separator: " ")
  }

  /// Seconds, written out of milliseconds.
  static func seconds(_ milliseconds: Int64) -> String {
    let rest = milliseconds % 1000
    return rest == 0
      ? "\(milliseconds / 1000)" : "\(milliseconds / 1000).\(String(1000 + rest).dropFirst())"
  }
}

extension Constraint {
  /// The constraint, or the halves of a composition: each is reported by itself.
  var parts: [Constraint] {
    func part(_ template: ConstraintTemplate, isReversed: Bool = false) -> Constraint {
      var part = self
      part.template = template
      if isReversed { (part.activation, part.target) = (target, activation) }
      if template.looksBack { part.until = nil } else { part.since = nil }
      return part
    }
    switch template {
    case .succession: return [part(.response), part(.precedence, isReversed: true)]
    case .alternateSuccession: return [part(.alternateResponse), part(.alternatePrecedence, isReversed: true)]
    case .chainSuccession: return [part(.chainResponse), part(.chainPrecedence, isReversed: true)]
    case .coExistence: return [part(.respondedExistence), part(.respondedExistence, isReversed: true)]
    case .notCoExistence: return [part(.notRespondedExistence), part(.notRespondedExistence, isReversed: true)]
    default: return [self]
    }
  }

  /// Whether it holds under a policy.
  func holds(under policy: Policy) -> Bool {
    branch.map { policy.entries[$0.policy]?.value == $0.value } ?? true
  }
}

extension PatternSet {
  /// The kind of all events that match; nil if there are several.
  var onlyKind: TraceKind? {
    let found = TraceKind.allCases.filter { kinds & $0.bit != 0 }
    return found.count == 1 ? found[0] : nil
  }
}
