/// How the records of a file are told apart.
public enum ExportFraming: String, CaseIterable, Sendable {
  /// Elements of an XML document.
  case xml
  /// One JSON record a line.
  case lines
  /// Elements of a JSON document: an array, an object around arrays, or several objects one after the other.
  case document
  /// One JSON document a line, each holding one record or several.
  case documentLines = "document-lines"
  /// The whole file is one record.
  case whole
  /// Rows of a table, the first of which names the columns.
  case rows
}
