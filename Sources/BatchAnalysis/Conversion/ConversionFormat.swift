/// What exports can be converted to.
public enum ConversionFormat: String, CaseIterable, Sendable {
  /// The transcript format, one JSON record a line.
  case ndjson
  /// The transcript format as one JSON document.
  case json
  /// The transcript format as XML.
  case xml
  /// vCon 0.4.0, one a line, with the verdicts as a report.
  case vcon
  /// An IEEE 1849 event log of the annotated traces.
  case xes
  /// A table, one row an event.
  case csv
}
