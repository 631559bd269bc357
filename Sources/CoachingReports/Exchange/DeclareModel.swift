import CoachingRules
import Conversations

/// The constraints of a pack in the `.decl` language, over the event logs that `TraceLog` writes; what the language cannot say is left as a
/// comment with the reason.
public struct DeclareModel {
  private let pack: RulePack
  private let agents: [String]

  /// A model of a pack.
  ///
  /// - Parameter agents: the agents of the log, for programs that know no `same`: the condition is written out for each of them.
  public init(pack: RulePack, agents: [String] = []) {
    self.pack = pack
    self.agents = agents
  }

  /// Whether an agent's identifier can stand in a condition: programs cut conditions at blanks, brackets and the words "and", "or", "not".
  public static func canName(_ agent: String) -> Bool {
    agent.wholeMatch(of: /[\p{L}\p{N}_.@-]+/) != nil
      && !["and", "or", "not"].contains { agent.lowercased().hasPrefix($0) }
  }

  /// The model.
  public var text: String {
    var lines = [
      "# \(pack.name) \(pack.version), for the log of: debrief convert --to xes --trace contact",
      "# Constraints of other cases than contacts are for a log of whole conversations; cases of customers and shifts have no log.",
    ]
    lines += TraceKind.allCases.map { "activity \($0.name)" }
    for rule in pack.rules where rule.status != .retired {
      lines += ["", "# \(rule.id) (\(rule.caseKind.rawValue)): \(rule.says.en)"]
      for constraint in rule.constraints where constraint.holds(under: pack.policy) {
        for part in constraint.parts {
          switch line(part, of: rule.caseKind) {
          case .success(let line): lines.append(line)
          case .failure(let reason): lines.append("# not expressible: \(part.template.rawValue): \(reason.sentence)")
          }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why a constraint cannot be written.
  struct Reason: Error {
    let sentence: String
  }

  /// The line of a constraint that is no composition.
  func line(_ constraint: Constraint, of caseKind: CaseKind) -> Result<String, Reason> {
    if let sentence = obstacle(constraint, caseKind) { return .failure(Reason(sentence: sentence)) }
    guard let shape = DeclareShape(constraint.template) else {
      return .failure(Reason(sentence: "the language has no such template"))
    }
    let activation = DeclareCondition(letter: "A")
    guard let target = constraint.target, let targetName = target.onlyKind?.name else {
      return .failure(Reason(sentence: "the target is more than one kind of event"))
    }
    guard constraint.template.isBinary else {
      let count = shape.hasCount ? "\(constraint.count)" : ""
      let own = sameAgent("A", caseKind)
      return .success("\(shape.name)\(count)[\(targetName)] |\(activation.text(target, sameAgent: own)) |")
    }
    guard let obliging = constraint.activation, let obligingName = obliging.onlyKind?.name else {
      return .failure(Reason(sentence: "the activation is more than one kind of event"))
    }
    if obligingName == targetName, !constraint.template.isChained, mayOverlap(obliging, target) {
      return .failure(Reason(sentence: "an event could be its own target"))
    }
    var wanted = DeclareCondition(letter: "T").text(target, sameAgent: sameAgent("T", caseKind))
    if constraint.correlation.contains(.sameAgent) {
      wanted += (wanted.isEmpty ? "" : " and ") + sameAgent("T", caseKind)
    }
    let names = constraint.template.looksBack ? "\(targetName), \(obligingName)" : "\(obligingName), \(targetName)"
    return .success(
      "\(shape.name)[\(names)] |\(activation.text(obliging, sameAgent: sameAgent("A", caseKind))) |\(wanted) |\(window(constraint))"
    )
  }

  /// What says that an event is the agent's in question: whose contact it is, else who did the activation.
  private func sameAgent(_ letter: String, _ caseKind: CaseKind) -> String {
    let owner = caseKind == .contact ? "holder" : "org:resource"
    if caseKind != .contact {
      if letter == "A" { return "" }
      if agents.isEmpty { return "same org:resource" }
    }
    let pairs = agents.map { "(A.\(owner) is \($0) and \(letter).org:resource is \($0))" }
    return "(\(pairs.joined(separator: " or ")))"
  }

  private func window(_ constraint: Constraint) -> String {
    let least = constraint.after?.value(pack.policy) ?? 0
    let most = constraint.within?.value(pack.policy)
    guard most != nil || least > 0 else { return "" }
    // Both ends must be there.
    let end = most.map { DeclareShape.seconds(constraint.isStrict ? $0 - 1 : $0) } ?? "999999999"
    return "\(DeclareShape.seconds(least)),\(end),s"
  }

  private func obstacle(_ constraint: Constraint, _ caseKind: CaseKind) -> String? {
    if caseKind == .customer || caseKind == .shift { return "a case of several conversations has no log" }
    let isOwn =
      constraint.correlation.contains(.sameAgent)
      || [constraint.activation, constraint.target].contains { $0?.patterns.contains(where: \.isSameAgent) ?? false }
    if isOwn, caseKind == .contact, agents.isEmpty {
      return "it asks for the contact's agent; name the log's agents with --agents"
    }
    if constraint.since != nil { return "\"since\" narrows it" }
    if constraint.until != nil { return "\"until\" narrows it" }
    if constraint.provided != nil { return "\"provided\" narrows it" }
    if constraint.runsInDeskHours { return "its time runs in the desk's hours only" }
    if constraint.template.isChained { return "the next event is one of several kinds, other kinds lie between" }
    if !constraint.correlation.subtracting(.sameAgent).isEmpty {
      return "activation and target share more than an agent"
    }
    switch constraint.template {
    case .existence, .exactly, .choice, .exclusiveChoice: return "it has occasions, and says nothing without one"
    case .`init`, .end: return "it looks at the first or last of some events only"
    case .absence where constraint.within != nil: return "its time runs from the target before"
    case .absence where !constraint.correlation.isEmpty: return "it counts for each agent apart"
    default: return nil
    }
  }

  /// Whether some event may match both.
  private func mayOverlap(_ one: PatternSet, _ other: PatternSet) -> Bool {
    one.patterns.contains { first in
      other.patterns.contains { second in
        let roles = [first, second].map { pattern in EventTraits.roles.filter { pattern.traits.contains($0.trait) } }
        let differ = !roles[0].isEmpty && !roles[1].isEmpty && roles[0][0].name != roles[1][0].name
        return !differ && first.traits.isDisjoint(with: second.withoutTraits)
          && second.traits.isDisjoint(with: first.withoutTraits)
          && first.signals.isDisjoint(with: second.withoutSignals)
          && second.signals.isDisjoint(with: first.withoutSignals)
      }
    }
  }
}
