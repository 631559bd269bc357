import CoachingReports

/// A constraint in the `.decl` language, with logs and what the engine makes of them.
struct OracleCase {
  /// What is compared.
  enum Comparison: String {
    /// Numbers of fulfilled and violated activations.
    case counts
    /// The number of violated activations only.
    case violations
    /// Whether the constraint holds.
    case state
  }

  /// One trace of the engine: one or several of Declare4Py, since scopes are cut.
  struct Trace {
    /// What Declare4Py gets.
    var parts: [[OracleEvent]] = []
    /// Activations that the engine found fulfilled.
    var fulfilled = 0
    /// Activations that the engine found violated.
    var violated = 0
  }

  /// The template's name.
  var template: String
  /// Where the constraint comes from: a seed, or a rule.
  var origin: String
  /// The line of the model.
  var constraint: String
  /// What is compared.
  var comparison: Comparison
  /// The traces.
  var traces: [Trace] = []

  /// Writes the traces, named by the case's, the trace's and the part's number.
  func write(number: Int, to writer: XESWriter) {
    for (position, trace) in traces.enumerated() {
      // An empty trace would be left out when the log is read: Declare4Py finds nothing in it, as in one that is not there.
      for (part, events) in trace.parts.enumerated() where !events.isEmpty {
        writer.beginTrace { $0.append("\(number)/\(position)/\(part)") }
        for event in events {
          writer.beginEvent(event.name, at: event.time)
          for key in event.values.keys.sorted() { writer.attribute(key, event.values[key] ?? "") }
          for mark in event.marks.sorted() { writer.mark(mark) }
          if let source = event.source { TraceLog.write(source, to: writer) }
          writer.endEvent()
        }
        writer.endTrace()
      }
    }
  }

  /// Writes what is expected.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("template")
    json.value(template)
    json.key("origin")
    json.value(origin)
    json.key("constraint")
    json.value(constraint)
    json.key("comparison")
    json.value(comparison.rawValue)
    json.key("traces")
    json.beginArray()
    for trace in traces {
      json.beginArray()
      json.value(trace.fulfilled)
      json.value(trace.violated)
      json.value(trace.parts.count { !$0.isEmpty })
      json.endArray()
    }
    json.endArray()
    json.endObject()
  }
}
