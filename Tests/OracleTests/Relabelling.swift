import Conversations
import MessageSignals

@testable import CoachingRules

/// Writes what a constraint sees of a case as traces that a plain `.decl` constraint can judge: alternatives, scopes, roles and correlations
/// become names and attributes of events.
///
/// An activation is called `A`, a target `T`, anything else `X`; what is both, twice: as a target before it is an activation where
/// the template looks ahead, after it where it looks back. So an event is never its own target, and one that is both counts as both.
/// Where that would part neighbours, or a target may lie on either side, all events are called `E` and attributes say what they are.
struct Relabelling {
  let program: ConstraintProgram
  /// Agents in the log.
  var agents: Int32 = 2
  /// Events in its longest trace.
  var longest: Int32 = 9

  /// The constraint in the `.decl` language; nil if it cannot be written.
  var constraint: String? {
    let name: String
    switch program.template {
    case .response: name = "Response[A, T]"
    case .alternateResponse: name = "Alternate Response[A, T]"
    case .notResponse: name = "Not Response[A, T]"
    case .precedence: name = "Precedence[T, A]"
    case .alternatePrecedence: name = "Alternate Precedence[T, A]"
    case .notPrecedence: name = "Not Precedence[T, A]"
    case .respondedExistence: name = "Responded Existence[E, E]"
    case .notRespondedExistence: name = "Not Responded Existence[E, E]"
    case .chainResponse: name = "Chain Response[E, E]"
    case .chainPrecedence: name = "Chain Precedence[E, E]"
    case .notChainResponse: name = "Not Chain Response[E, E]"
    case .notChainPrecedence: name = "Not Chain Precedence[E, E]"
    case .existence: return "Existence\(program.count)[A] | |"
    case .absence: return "Absence\(program.count)[A] | |"
    case .exactly: return "Exactly\(program.count)[A] | |"
    case .`init`: return "Init[A] | |"
    case .end: return "End[A] | |"
    case .choice: return "Choice[P, Q] | | |"
    case .exclusiveChoice: return "Exclusive Choice[P, Q] | | |"
    default: return nil
    }
    let activation = usesAttributes ? "A.a = true" : ""
    return "\(name) |\(activation) |\(target) |\(window)"
  }

  /// Whether events are told apart by attributes instead of names.
  var usesAttributes: Bool {
    switch program.template {
    case .respondedExistence, .notRespondedExistence: true
    default: program.template.isChained
    }
  }

  /// Whether a target must be the work of the activation's agent.
  var asksForAgent: Bool { program.target?.patterns.contains(where: \.isSameAgent) ?? false }

  private var target: String {
    var parts: [String] = []
    if usesAttributes { parts.append("T.t = true") }
    if !program.template.isChained, usesAttributes { parts.append(Self.pairs("number", isEqual: false, 0..<longest)) }
    if asksForAgent {
      parts.append("(T.anybody = true or \(ofOneAgent))")
    }
    let asked = program.correlation
    if asked.contains(.sameAgent) { parts.append(ofOneAgent) }
    if asked.contains(.sameConversation) { parts.append(Self.pairs("conversation", isEqual: true, 0..<2)) }
    if asked.contains(.otherConversation) { parts.append(Self.pairs("conversation", isEqual: false, 0..<2)) }
    if asked.contains(.sameDay) { parts.append(Self.pairs("day", isEqual: true, 0..<2)) }
    if asked.contains(.sameText) { parts.append(Self.pairs("text", isEqual: true, 1..<3)) }
    if asked.contains(.sameInformation) {
      parts.append(Self.anyOf(InformationKind.allCases.indices.map { "(A.kind\($0) = true and T.kind\($0) = true)" }))
    }
    return parts.joined(separator: " and ")
  }

  private var ofOneAgent: String {
    Self.anyOf((0..<agents).map { "(A.owner is v\($0) and T.agent is v\($0))" })
  }

  private var window: String {
    guard program.within != nil || program.after > 0 else { return "" }
    // Both ends must be there: a missing one counts as 0.
    let most = program.within.map { Self.seconds($0) } ?? "999999999"
    return "\(Self.seconds(program.after)),\(most),s"
  }

  private static func seconds(_ milliseconds: Int64) -> String {
    let fraction = String(1000 + milliseconds.magnitude % 1000).dropFirst()
    return "\(milliseconds < 0 ? "-" : "")\(milliseconds.magnitude / 1000).\(fraction)"
  }

  /// `A.key is x and T.key is x`, or `is not x`, for each value: what "same" and "different" stand for.
  private static func pairs(_ key: String, isEqual: Bool, _ values: Range<Int32>) -> String {
    anyOf(values.map { "(A.\(key) is v\($0) and T.\(key) is \(isEqual ? "" : "not ")v\($0))" })
  }

  private static func anyOf(_ parts: [String]) -> String { "(\(parts.joined(separator: " or ")))" }
}
