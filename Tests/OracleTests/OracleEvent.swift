/// One event of a log for Declare4Py.
struct OracleEvent {
  /// What the log calls it.
  var name: String
  /// When, in milliseconds since 1970.
  var time: Int64
  /// What is true of it.
  var marks: Set<String> = []
  /// What else is known of it.
  var values: [String: String] = [:]
}
