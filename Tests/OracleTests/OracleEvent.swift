import CoachingRules

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
  /// What an exported log says of it.
  var source: TraceEvent?

  /// An event with this name.
  init(name: String, time: Int64) {
    self.name = name
    self.time = time
  }

  /// An event as it is exported.
  init(_ source: TraceEvent) {
    self.init(name: source.kind.name, time: source.time)
    self.source = source
    if source.agent >= 0 { values["org:resource"] = "v\(source.agent)" }
    if source.holder >= 0 { values["holder"] = "v\(source.holder)" }
  }
}
