import Scorecards

/// The agreement of program and reviewers as people and programs read it.
public struct AgreementTable: Sendable {
  private let agreement: VerdictAgreement

  /// A table of this agreement.
  public init(_ agreement: VerdictAgreement) { self.agreement = agreement }

  /// The tables in the order in which they are shown: all, rules, reviewers, pairs of reviewers.
  private var groups: [(kind: String, rows: [(name: String, table: ConfusionTable)])] {
    func sorted(_ tables: [String: ConfusionTable]) -> [(name: String, table: ConfusionTable)] {
      tables.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { (name: $0.key, table: $0.value) }
    }
    let pairs = agreement.pairs.map { (name: "\($0.key.first) / \($0.key.second)", table: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return [
      ("overall", [("all rules", agreement.overall)]), ("rule", sorted(agreement.rules)),
      ("reviewer", sorted(agreement.reviewers)), ("reviewers", pairs),
    ]
  }

  /// Rows under headings, for a terminal; then the confusion tables.
  public var text: String {
    var lines: [String] = [
      TerminalText.column("", 40) + TerminalText.column("cases", 7, isNumber: true)
        + ["agreement", "kappa", "AC1"].map { TerminalText.column($0, 10, isNumber: true) + "  95 %           " }
        .joined()
    ]
    for group in groups where group.rows.contains(where: { $0.table.total > 0 }) {
      lines.append(Self.heading(group.kind))
      for row in group.rows { lines.append(Self.line(row.name, row.table)) }
    }
    for group in groups {
      for row in group.rows where row.table.total > 0 {
        lines.append("")
        lines.append(contentsOf: confusion(row.name, row.table, isPair: group.kind == "reviewers"))
      }
    }
    if agreement.unmatched > 0 {
      lines.append("")
      lines.append(
        "Left out, since the report says nothing on them: \(agreement.unmatched). A report written with --verdicts all says more."
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object with the groups; coefficients that do not exist are null.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for group in groups {
      writer.key(dynamic: Self.member(group.kind))
      if group.kind != "overall" { writer.beginArray() }
      for row in group.rows {
        writer.breakLine()
        write(row.name, row.table, group.kind, to: &writer)
      }
      if group.kind != "overall" { writer.endArray() }
    }
    writer.key("unmatched")
    writer.value(agreement.unmatched)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func heading(_ kind: String) -> String {
    switch kind {
    case "overall": "Reviewers and program"
    case "rule": "By rule"
    case "reviewer": "By reviewer"
    default: "Between reviewers"
    }
  }

  private static func member(_ kind: String) -> String {
    switch kind {
    case "rule": "rules"
    case "reviewer": "reviewers"
    case "reviewers": "betweenReviewers"
    default: kind
    }
  }

  private static func line(_ name: String, _ table: ConfusionTable) -> String {
    func bounds(_ low: Double, _ high: Double) -> String {
      ShareText.threeDigits(low) + " to " + ShareText.threeDigits(high)
    }
    func column(_ value: Double?, _ low: Double?, _ high: Double?) -> String {
      TerminalText.column(value.map { ShareText.threeDigits($0) } ?? "–", 10, isNumber: true) + "  "
        + TerminalText.column(low.flatMap { low in high.map { bounds(low, $0) } } ?? "–", 15)
    }
    let (share, kappa, ac1) = (table.agreement, table.cohensKappa, table.gwetsAC1)
    return "  " + TerminalText.column(name, 38) + TerminalText.column("\(table.total)", 7, isNumber: true)
      + column(share?.value, share?.low, share?.high) + column(kappa?.value, kappa?.low, kappa?.high)
      + column(ac1?.value, ac1?.low, ac1?.high)
  }

  private func confusion(_ name: String, _ table: ConfusionTable, isPair: Bool) -> [String] {
    let title = isPair ? "\(name): rows the first, columns the second" : "\(name): rows reviewers, columns program"
    let columns = agreement.verdicts
    return [VisibleText.oneLine(title, limit: 200)]
      + ["  " + TerminalText.column("", 16) + columns.map { TerminalText.column($0, 16, isNumber: true) }.joined()]
      + columns.indices.map { row in
        "  " + TerminalText.column(columns[row], 16)
          + columns.indices.map { TerminalText.column("\(table[row, $0])", 16, isNumber: true) }.joined()
      }
  }

  private func write(_ name: String, _ table: ConfusionTable, _ kind: String, to writer: inout JSONWriter) {
    func write(_ key: StaticString, _ value: Double?, _ low: Double?, _ high: Double?) {
      writer.key(key)
      guard let value, let low, let high else { return writer.null() }
      writer.beginObject()
      for (name, number) in [("value", value), ("low", low), ("high", high)] {
        writer.key(dynamic: name)
        writer.value(number: ShareText.fourDigits(number))
      }
      writer.endObject()
    }
    writer.beginObject()
    if kind != "overall" {
      writer.key(dynamic: kind)
      writer.value(name)
    }
    writer.key("cases")
    writer.value(table.total)
    write("agreement", table.agreement?.value, table.agreement?.low, table.agreement?.high)
    write("kappa", table.cohensKappa?.value, table.cohensKappa?.low, table.cohensKappa?.high)
    write("ac1", table.gwetsAC1?.value, table.gwetsAC1?.low, table.gwetsAC1?.high)
    writer.key("confusion")
    writer.beginObject()
    for (row, verdict) in agreement.verdicts.enumerated() {
      writer.key(dynamic: verdict)
      writer.beginObject()
      for (column, other) in agreement.verdicts.enumerated() {
        writer.key(dynamic: other)
        writer.value(table[row, column])
      }
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
  }
}
