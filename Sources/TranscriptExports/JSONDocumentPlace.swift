/// What the next byte of a JSON document belongs to, where it is cut into records.
enum JSONDocumentPlace {
  /// Between values at the top.
  case outside
  /// A member of the object at the top.
  case member
  /// An array of records, between two of them.
  case array
  /// A record.
  case record
  /// Text in an array or at the top that is no record.
  case strayString
  /// Behind the end of the only document.
  case behind
}
