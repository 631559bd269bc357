import MessageSignals
import Yams

/// Reads patterns: `paused`, `{closed: {by: same-agent}}`, or a list of alternatives.
struct PatternReader {
  private static let names: [(String, [TraceKind])] =
    TraceKind.allCases.map { ($0.name, [$0]) } + [("relaunch", [.message])]

  private static let conditions = [
    "by", "kind", "signal", "signals", "any-signal", "without-signal", "last-of-turn", "relaunch", "awaits-answer",
    "addresses-by-name", "answers", "window", "after-unanswered-template", "after-decline", "exempt", "cause",
    "proactive",
  ]

  private static let authors: [(String, EventTraits)] = [
    ("agent", .byAgent), ("same-agent", .byAgent), ("customer", .byCustomer), ("bot", .byBot), ("desk", .byDesk),
    ("supervisor", .bySupervisor), ("system", .bySystem), ("timer", .causeTimer),
  ]

  /// The alternatives that a node names; nil (and problems) if one of them is wrong.
  static func read(_ node: Node, what: String, in file: inout YAMLFile) -> PatternSet? {
    var patterns: [EventPattern] = []
    let problemCount = file.problems.count
    for alternative in file.list(node) { patterns += pattern(alternative, what: what, in: &file) }
    return file.problems.count == problemCount && !patterns.isEmpty ? PatternSet(patterns) : nil
  }

  private static func pattern(_ node: Node, what: String, in file: inout YAMLFile) -> [EventPattern] {
    if node.mapping != nil {
      let pairs = file.pairs(node, what: what)
      guard pairs.count == 1, let (name, conditions) = pairs.first else {
        file.report(node, "a pattern names one event; write {message: {by: customer}}, or a list for several")
        return []
      }
      guard let kinds = file.choice(name.1, among: names, what: "event") else { return [] }
      return refine(basic(name.0, kinds), conditions, in: &file)
    }
    guard let kinds = file.choice(node, among: names, what: "event") else { return [] }
    return [basic(node.scalar?.string ?? "", kinds)]
  }

  private static func basic(_ name: String, _ kinds: [TraceKind]) -> EventPattern {
    var pattern = EventPattern(kinds: kinds.reduce(0) { $0 | $1.bit })
    if name == "relaunch" { pattern.traits = .relaunch }
    return pattern
  }

  private static func refine(_ basic: EventPattern, _ node: Node, in file: inout YAMLFile) -> [EventPattern] {
    var pattern = basic
    var isEitherExempt = false
    for (key, value) in file.mapping(node, keys: conditions, what: "an event").sorted(by: { $0.key < $1.key }) {
      switch key {
      case "by":
        guard let author = file.choice(value, among: authors, what: "author") else { continue }
        pattern.traits.formUnion(author)
        pattern.isSameAgent = value.scalar?.string == "same-agent"
      case "kind":
        let kinds: [(String, EventTraits)] = [("text", .text), ("template", .template), ("media", .media)]
        if let kind = file.choice(value, among: kinds, what: "kind of message") { pattern.traits.formUnion(kind) }
      case "signal", "signals": pattern.signals.formUnion(signals(value, in: &file))
      case "any-signal": pattern.anySignal.formUnion(signals(value, in: &file))
      case "without-signal": pattern.withoutSignals.formUnion(signals(value, in: &file))
      case "addresses-by-name", "answers":
        let signal: SignalMask = SignalMask(key == "answers" ? .answers : .addressesByName)
        switch file.flag(value, what: key) {
        case true: pattern.signals.formUnion(signal)
        case false: pattern.withoutSignals.formUnion(signal)
        case nil: break
        }
      case "window":
        switch file.choice(value, among: [("open", true), ("shut", false)], what: "state of the window") {
        case true: pattern.traits.insert(.windowOpen)
        case false: pattern.withoutTraits.insert(.windowOpen)
        case nil: break
        }
      case "cause":
        let causes: [(String, EventTraits)] = [
          ("timer", .causeTimer), ("customer", .causeCustomer), ("agent", .causeAgent),
        ]
        if let cause = file.choice(value, among: causes, what: "cause") { pattern.traits.formUnion(cause) }
      case "exempt":
        switch file.flag(value, what: key) {
        case true: isEitherExempt = true
        case false: pattern.withoutTraits.formUnion([.afterUnansweredTemplate, .afterDecline])
        case nil: break
        }
      default: toggle(key, value, &pattern, in: &file)
      }
    }
    if pattern.readsWords, pattern.traits.contains(.byAgent), !pattern.traits.contains(.template) {
      // The words of a template are the brand's: nobody is credited with them, nobody charged.
      pattern.withoutTraits.insert(.template)
    }
    guard isEitherExempt else { return [pattern] }
    return [EventTraits.afterUnansweredTemplate, .afterDecline].map { trait in
      var alternative = pattern
      alternative.traits.insert(trait)
      return alternative
    }
  }

  private static func toggle(_ key: String, _ value: Node, _ pattern: inout EventPattern, in file: inout YAMLFile) {
    let traits: [String: EventTraits] = [
      "last-of-turn": .lastOfTurn, "relaunch": .relaunch, "awaits-answer": .awaitsAnswer, "proactive": .proactive,
      "after-unanswered-template": .afterUnansweredTemplate, "after-decline": .afterDecline,
    ]
    guard let trait = traits[key], let isWanted = file.flag(value, what: key) else { return }
    if isWanted { pattern.traits.insert(trait) } else { pattern.withoutTraits.insert(trait) }
  }

  private static func signals(_ node: Node, in file: inout YAMLFile) -> SignalMask {
    var mask: SignalMask = []
    for element in file.list(node) {
      if let signal = file.choice(element, among: Signal.allCases.map { ($0.name, $0) }, what: "signal") {
        mask.formUnion(SignalMask(signal))
      }
    }
    return mask
  }
}
