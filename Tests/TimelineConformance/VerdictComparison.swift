import CoachingRules

/// Compares the verdicts due with those found.
enum VerdictComparison {
  /// A line on what is due and one on what was found, for each verdict that differs.
  static func difference(due: [DueVerdict], found: [FoundVerdict]) -> [String] {
    due.flatMap { due -> [String] in
      let answers = found.filter { isMeant(due, $0) }
      let kind = summary(answers.map(\.kind))
      let shown = answers.filter { $0.kind == kind }
      let isValueRight = due.value == nil || shown.contains { $0.value == due.value }
      let isMissingRight = due.missing == nil || shown.contains { $0.missing == due.missing }
      if kind == due.kind, isValueRight, isMissingRight { return [] }
      return ["  due    \(due.description)"]
        + (answers.isEmpty ? ["  found  nothing"] : answers.map { "  found  \(line(on: $0))" })
    }
  }

  private static func isMeant(_ due: DueVerdict, _ found: FoundVerdict) -> Bool {
    due.rule == found.rule && due.agent == found.agent && (due.contact == nil || due.contact == found.contact)
      && (due.conversation == nil || due.conversation == found.conversation)
  }

  /// One verdict over several cases: a miss outweighs everything, then a met; no verdict at all says that nothing applied.
  private static func summary(_ kinds: [VerdictKind]) -> VerdictKind {
    for kind in [VerdictKind.missed, .met, .notAssessable] where kinds.contains(kind) { return kind }
    return .notApplicable
  }

  private static func line(on found: FoundVerdict) -> String {
    DueVerdict.line(
      found.rule, found.agent, found.contact > 0 ? found.contact : nil, found.conversation, found.kind,
      value: found.value, missing: found.missing)
  }
}
