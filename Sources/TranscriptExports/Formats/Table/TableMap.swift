/// The column map of tables: one `our-name: Their Column` a line, `= text` for what holds for all rows, then `values:` with an indented
/// `their value: ours` a line (for the column `by`, or for another after its name on a line of its own).
struct TableMap {
  /// Why a text is no map.
  struct Problem: Error {
    /// What is wrong on which line, and what to write.
    let sentence: String
  }

  /// Their names of columns by ours.
  private(set) var columns: [String: String] = [:]
  /// What holds for all rows, by our names of columns.
  private(set) var constants: [String: String] = [:]
  /// What stands between cells, if the map says it.
  private(set) var separator: UInt8?
  /// How the table is written in bytes.
  private(set) var encoding = TextEncoding.utf8
  /// Our words for theirs, by column.
  private(set) var values: [String: [String: String]] = [:]

  /// Names that stand for given name and family name in one cell.
  private static let names = Set(TranscriptTable.columns + ["agentName", "customerName"])

  init(_ text: String) throws(Problem) {
    var valuesColumn: String?
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\r" && $0 != "\u{FEFF}" }))
    for (position, line) in plain.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let written = line.trimmed
      if written.isEmpty || written.hasPrefix("#") || written == "---" { continue }
      guard let (left, right) = Self.sides(written) else {
        throw Self.problem(position, "has no colon; write \"our-name: Their Column\"")
      }
      if line.first == " " || line.first == "\t" {
        guard let column = valuesColumn else {
          throw Self.problem(position, "is indented, but stands under no \"values:\"")
        }
        if right.isEmpty {
          guard Self.names.contains(left) else { throw Self.unknownName(position) }
          valuesColumn = left
        } else {
          values[column, default: [:]][left] = right
        }
        continue
      }
      valuesColumn = nil
      if left == "values" {
        guard right.isEmpty else { throw Self.problem(position, "must end behind \"values:\"") }
        valuesColumn = "by"
      } else if left == "separator" {
        separator = try Self.separator(right, position)
      } else if left == "encoding" {
        guard let named = TextEncoding(name: right) else {
          throw Self.problem(
            position, "names an unknown encoding; write utf-8, windows-1252, iso-8859-1 or iso-8859-15")
        }
        encoding = named
      } else if !Self.names.contains(left) {
        throw Self.unknownName(position)
      } else if right.isEmpty {
        throw Self.problem(position, "names no column behind the colon")
      } else if columns[left] != nil || constants[left] != nil {
        throw Self.problem(position, "maps a column a second time")
      } else if right.hasPrefix("=") {
        constants[left] = right.dropFirst().trimmed
      } else {
        columns[left] = right
      }
    }
    try check()
  }

  private func check() throws(Problem) {
    for name in ["conversation", "at"] where columns[name] == nil {
      throw Problem(sentence: "The column map names no column for \"\(name)\"; add a line \"\(name): Their Column\".")
    }
    guard columns["by"] != nil || columns["agent"] != nil || columns["agentName"] != nil else {
      throw Problem(
        sentence:
          "The column map says of no column who wrote; add a line \"by: Their Column\" or \"agent: Their Column\".")
    }
  }

  private static func separator(_ text: String, _ position: Int) throws(Problem) -> UInt8 {
    switch text {
    case ",", "comma": return 0x2C
    case ";", "semicolon": return 0x3B
    case "\\t", "tab": return 0x09
    default: throw problem(position, "names a separator that is none; write comma, semicolon or tab")
    }
  }

  private static func problem(_ position: Int, _ what: String) -> Problem {
    Problem(sentence: "Line \(position + 1) of the column map \(what).")
  }

  private static func unknownName(_ position: Int) -> Problem {
    problem(
      position, "begins with a name that is none of ours; the README lists them (conversation, at, by, text, agent, …)")
  }

  /// What stands before and behind the first colon that is not in quotation marks.
  private static func sides(_ line: String) -> (String, String)? {
    var quote: Character?
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if (character == "\"" || character == "'") && isAtStart(line, index) {
        quote = character
      } else if character == ":" {
        return (unquoted(line[..<index]), unquoted(line[line.index(after: index)...]))
      }
    }
    return nil
  }

  /// Apostrophes stand within names of columns, too.
  private static func isAtStart(_ line: String, _ index: String.Index) -> Bool {
    line[..<index].allSatisfy { $0.isWhitespace }
  }

  private static func unquoted(_ text: Substring) -> String {
    let text = text.trimmed
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}
