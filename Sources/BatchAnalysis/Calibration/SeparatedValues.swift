/// Reads comma-separated values (RFC 4180), or those separated by semicolons, as spreadsheets in many languages write them.
struct SeparatedValues {
  /// A field with its place in the file.
  struct Field {
    var text: String
    var line: Int
    var column: Int
  }

  /// The rows, without empty lines; each with at least one field.
  private(set) var rows: [[Field]] = []

  /// Reads a text; `path` names it in problems.
  init(_ text: String, path: String) throws(CalibrationProblem) {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
    let head = scalars.prefix { $0 != "\n" }
    let separator: Unicode.Scalar = head.contains(",") || !head.contains(";") ? "," : ";"
    var row: [Field] = []
    var field = Field(text: "", line: 1, column: 1)
    var (line, column) = (1, 1)
    var isQuoted = false
    var wasQuoted = false
    var position = scalars.startIndex
    func endRow() {
      row.append(field)
      if row.count > 1 || !row[0].text.isEmpty { rows.append(row) }
      row = []
    }
    while position < scalars.endIndex {
      let scalar = scalars[position]
      position = scalars.index(after: position)
      column += 1
      if isQuoted {
        if scalar == "\"" {
          if position < scalars.endIndex, scalars[position] == "\"" {
            field.text.unicodeScalars.append("\"")
            position = scalars.index(after: position)
            column += 1
          } else {
            isQuoted = false
            wasQuoted = true
          }
        } else {
          field.text.unicodeScalars.append(scalar)
          if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
      } else if scalar == "\"" && field.text.isEmpty && !wasQuoted {
        isQuoted = true
      } else if scalar == separator {
        row.append(field)
        field = Field(text: "", line: line, column: column)
        wasQuoted = false
      } else if scalar == "\n" {
        endRow()
        (line, column) = (line + 1, 1)
        field = Field(text: "", line: line, column: 1)
        wasQuoted = false
      } else if scalar != "\r" {
        guard !wasQuoted else {
          throw CalibrationProblem(
            path: path, line: line, column: column - 1,
            sentence: "something follows a closing quotation mark; double quotation marks inside a field.")
        }
        field.text.unicodeScalars.append(scalar)
      }
    }
    if isQuoted {
      throw CalibrationProblem(
        path: path, line: field.line, column: field.column,
        sentence: "the quotation mark that opens this field is never closed; close it.")
    }
    endRow()
  }
}
