import MessageSignals
import Yams

/// Reads patterns: `paused`, `{closed: {by: same-agent}}`, or a list of alternatives.
struct PatternReader {
  /// The names of events.
  static let names: [(String, [TraceKind])] =
    TraceKind.allCases.map { ($0.name, [$0]) } + [("relaunch", [.message])]

  /// The names of those who can have done something.
  static let authors: [(String, EventTraits)] = [
    ("agent", .byAgent), ("same-agent", .byAgent), ("customer", .byCustomer), ("bot", .byBot), ("desk", .byDesk),
    ("supervisor", .bySupervisor), ("system", .bySystem), ("timer", .causeTimer), ("brand", []),
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
    let names = PatternCondition.allCases.map(\.rawValue)
    for (key, value) in file.mapping(node, keys: names, what: "an event").sorted(by: { $0.key < $1.key }) {
      guard let condition = PatternCondition(rawValue: key) else { continue }
      if let trait = condition.trait {
        switch file.flag(value, what: key) {
        case true: pattern.traits.insert(trait)
        case false: pattern.withoutTraits.insert(trait)
        case nil: break
        }
      } else if let signal = condition.flaggedSignal {
        switch file.flag(value, what: key) {
        case true: pattern.signals.insert(signal)
        case false: pattern.withoutSignals.insert(signal)
        case nil: break
        }
      } else if condition == .exempt {
        switch file.flag(value, what: key) {
        case true: isEitherExempt = true
        case false: pattern.withoutTraits.formUnion([.afterUnansweredTemplate, .afterDecline])
        case nil: break
        }
      } else {
        apply(condition, value, &pattern, in: &file)
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

  private static func apply(
    _ condition: PatternCondition, _ value: Node, _ pattern: inout EventPattern, in file: inout YAMLFile
  ) {
    switch condition {
    case .by:
      guard let author = file.choice(value, among: authors, what: "author") else { return }
      pattern.traits.formUnion(author)
      pattern.isSameAgent = value.scalar?.string == "same-agent"
      if value.scalar?.string == "brand" { pattern.withoutTraits.insert(.byCustomer) }
    case .kind:
      let kinds: [(String, EventTraits)] = [("text", .text), ("template", .template), ("media", .media)]
      if let kind = file.choice(value, among: kinds, what: "kind of message") { pattern.traits.formUnion(kind) }
    case .signal, .signals: pattern.signals.formUnion(signals(value, in: &file))
    case .anySignal: pattern.anySignal.formUnion(signals(value, in: &file))
    case .withoutSignal: pattern.withoutSignals.formUnion(signals(value, in: &file))
    case .asksFor: pattern.asks = pattern.asks.union(information(value, in: &file))
    case .gives: pattern.gives = pattern.gives.union(information(value, in: &file))
    case .window:
      switch file.choice(value, among: [("open", true), ("shut", false)], what: "state of the window") {
      case true: pattern.traits.insert(.windowOpen)
      case false: pattern.withoutTraits.insert(.windowOpen)
      case nil: break
      }
    case .cause:
      let causes: [(String, EventTraits)] = [
        ("timer", .causeTimer), ("customer", .causeCustomer), ("agent", .causeAgent),
      ]
      if let cause = file.choice(value, among: causes, what: "cause") { pattern.traits.formUnion(cause) }
    case .deliveryFailure:
      if file.choice(value, among: [("re-engagement", true)], what: "failure") != nil {
        pattern.traits.insert(.failedForWindow)
      }
    case .words, .characters, .emojis, .messages: bound(condition, value, &pattern, in: &file)
    default: break
    }
  }

  private static func bound(
    _ condition: PatternCondition, _ node: Node, _ pattern: inout EventPattern, in file: inout YAMLFile
  ) {
    var bounds = pattern.bounds ?? AmountBounds()
    let entries = file.mapping(node, keys: ["at-least", "at-most"], what: condition.rawValue)
    if entries.isEmpty { file.report(node, "\(condition.rawValue) needs a limit; write {at-least: 4} or {at-most: 3}") }
    for (key, value) in entries {
      guard let number = file.number(value, in: 0...65_000, what: key) else { continue }
      let limit = UInt16(number)
      let isLeast = key == "at-least"
      switch condition {
      case .words: if isLeast { bounds.least.words = limit } else { bounds.most.words = limit }
      case .characters: if isLeast { bounds.least.characters = limit } else { bounds.most.characters = limit }
      case .emojis: if isLeast { bounds.least.emojis = limit } else { bounds.most.emojis = limit }
      default: if isLeast { bounds.leastMessages = limit } else { bounds.mostMessages = limit }
      }
    }
    pattern.bounds = bounds
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

  private static func information(_ node: Node, in file: inout YAMLFile) -> InformationSet {
    let kinds = InformationKind.allCases.map { ($0.written, InformationSet($0)) } + [("any", InformationSet.all)]
    return file.list(node).reduce(into: []) { set, element in
      if let kind = file.choice(element, among: kinds, what: "kind of information") { set.formUnion(kind) }
    }
  }
}
