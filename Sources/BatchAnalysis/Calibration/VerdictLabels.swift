import CoachingRules
import Foundation

/// The reviewers' verdicts, as a spreadsheet hands them over.
struct VerdictLabels: Sendable {
  /// All verdicts, in the order of the file.
  private(set) var labels: [VerdictLabel] = []

  private static let required = ["conversation", "rule", "reviewer", "verdict"]
  private static let optional = ["contact", "agent"]

  /// Reads a file; the first problem names line and column.
  init(path: String) throws(CalibrationProblem) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CalibrationProblem(
        path: path, sentence: "the file cannot be read; check the name and its permissions.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CalibrationProblem(path: path, line: 1, column: 1, sentence: "the file is not UTF-8; save it as UTF-8.")
    }
    try self.init(text: text, path: path)
  }

  /// Reads a text; `path` names it in problems.
  init(text: String, path: String) throws(CalibrationProblem) {
    let rows = try SeparatedValues(text, path: path).rows
    guard let head = rows.first else {
      throw CalibrationProblem(
        path: path, line: 1, column: 1,
        sentence: "the file is empty; begin with the line conversation,contact,agent,rule,reviewer,verdict.")
    }
    let columns = try Self.columns(head, path: path)
    var first: [VerdictLabel: Int] = [:]
    for row in rows.dropFirst() {
      guard row.count == head.count else {
        throw CalibrationProblem(
          path: path, line: row[0].line, column: row[min(row.count, head.count) - 1].column,
          sentence: "the line has \(row.count) fields and the first line \(head.count); give each line as many.")
      }
      let label = try Self.label(row, columns, path: path)
      var key = label
      key.verdict = 0
      if let line = first[key] {
        throw CalibrationProblem(
          path: path, line: row[0].line, column: 1,
          sentence: "this reviewer has judged the same rule and case in line \(line) already; keep one of the two.")
      }
      first[key] = row[0].line
      labels.append(label)
    }
    guard !labels.isEmpty else {
      throw CalibrationProblem(
        path: path, line: 2, column: 1, sentence: "there are no verdicts under the first line; add some.")
    }
  }

  private static func columns(_ head: [SeparatedValues.Field], path: String) throws(CalibrationProblem) -> [String: Int]
  {
    var columns: [String: Int] = [:]
    for (position, field) in head.enumerated() {
      let name = trimmed(field.text).lowercased()
      guard (required + optional).contains(name) else { continue }
      guard columns.updateValue(position, forKey: name) == nil else {
        throw CalibrationProblem(
          path: path, line: field.line, column: field.column,
          sentence: "there are two columns \"\(name)\"; keep one of them.")
      }
    }
    if let missing = required.first(where: { columns[$0] == nil }) {
      throw CalibrationProblem(
        path: path, line: 1, column: 1,
        sentence:
          "there is no column \"\(missing)\"; the first line must name conversation, rule, reviewer and verdict, and may name contact and agent."
      )
    }
    return columns
  }

  private static func label(
    _ row: [SeparatedValues.Field], _ columns: [String: Int], path: String
  ) throws(CalibrationProblem) -> VerdictLabel {
    func field(_ name: String) -> SeparatedValues.Field? { columns[name].map { row[$0] } }
    func problem(_ field: SeparatedValues.Field?, _ sentence: String) -> CalibrationProblem {
      CalibrationProblem(path: path, line: field?.line, column: field?.column, sentence: sentence)
    }
    var texts: [String: String] = [:]
    for name in required + optional { texts[name] = trimmed(field(name)?.text ?? "") }
    for name in required where texts[name]?.isEmpty ?? true {
      throw problem(field(name), "the field \"\(name)\" is empty; fill it in or take the line out.")
    }
    var contact: Int?
    if let text = texts["contact"], !text.isEmpty {
      guard let number = Int(text), number > 0 else {
        throw problem(
          field("contact"), "the contact is no whole number from 1; write its number or leave the field empty.")
      }
      contact = number
    }
    let written = texts["verdict"] ?? ""
    guard let verdict = VerdictLabel.verdicts.firstIndex(of: written.lowercased()) else {
      let meant = NearestName.suggestion(for: written.lowercased(), among: VerdictLabel.verdicts)
      throw problem(
        field("verdict"),
        "there is no such verdict; write "
          + (meant.map { "\"\($0)\"." } ?? "met, missed, not-applicable or not-assessable."))
    }
    let agent = texts["agent"] ?? ""
    return VerdictLabel(
      judged: VerdictLabel.Case(
        conversation: texts["conversation"] ?? "", contact: contact, agent: agent.isEmpty ? nil : agent,
        rule: texts["rule"] ?? ""),
      reviewer: texts["reviewer"] ?? "", verdict: verdict)
  }

  private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }
}
