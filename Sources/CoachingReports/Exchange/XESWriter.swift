/// Writes an IEEE 1849 event log (XES) piece by piece; the caller takes the bytes away as often as it likes.
public final class XESWriter {
  /// The extensions of the standard whose attributes are used: name, prefix.
  private static let extensions: [(StaticString, StaticString)] = [
    ("Concept", "concept"), ("Time", "time"), ("Lifecycle", "lifecycle"), ("Organizational", "org"),
  ]

  private let sink = ByteSink()

  /// A writer that has written nothing.
  public init() {}

  /// Calls `body` with the bytes written since the last call, and forgets them.
  public func drain<Failure: Error>(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void) throws(Failure) {
    try body(sink.bytes)
    sink.removeAll()
  }

  /// Begins the log.
  public func beginLog() {
    sink.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">

      """)
    for (name, prefix) in Self.extensions {
      sink.append("<extension name=\"")
      sink.append(name)
      sink.append("\" prefix=\"")
      sink.append(prefix)
      sink.append("\" uri=\"http://www.xes-standard.org/")
      sink.append(prefix)
      sink.append(".xesext\"/>\n")
    }
    sink.append(
      """
      <global scope="trace">
      <string key="concept:name" value=""/>
      </global>
      <global scope="event">
      <string key="concept:name" value=""/>
      <date key="time:timestamp" value="1970-01-01T00:00:00Z"/>
      </global>
      <classifier name="Activity" keys="concept:name"/>

      """)
  }

  /// Ends the log.
  public func endLog() { sink.append("</log>\n") }

  /// Begins a trace, whose name `name` appends to an attribute's value.
  public func beginTrace(name: (XESWriter) -> Void) {
    sink.append("<trace>\n<string key=\"concept:name\" value=\"")
    name(self)
    sink.append("\"/>\n")
  }

  /// Ends a trace.
  public func endTrace() { sink.append("</trace>\n") }

  /// Begins an event at an instant, in milliseconds since 1970.
  public func beginEvent(_ name: String, at instant: Int64) {
    sink.append("<event>\n")
    attribute("concept:name", name)
    sink.append("<date key=\"time:timestamp\" value=\"")
    sink.append(instant: instant)
    sink.append("\"/>\n")
  }

  /// Ends an event.
  public func endEvent() { sink.append("</event>\n") }

  /// Writes an attribute of the trace or the event that is open.
  public func attribute(_ key: String, _ value: String) {
    attribute(key) { $0.append(value) }
  }

  /// Writes an attribute of the trace or the event that is open; `value` appends what it says.
  public func attribute(_ key: String, value: (XESWriter) -> Void) {
    sink.append("<string key=\"")
    sink.append(xml: key)
    sink.append("\" value=\"")
    value(self)
    sink.append("\"/>\n")
  }

  /// Writes an attribute that is true.
  public func mark(_ key: String) {
    sink.append("<boolean key=\"")
    sink.append(xml: key)
    sink.append("\" value=\"true\"/>\n")
  }

  /// Writes a number of the trace or the event that is open.
  public func attribute(_ key: String, number: Int64) {
    sink.append("<int key=\"")
    sink.append(xml: key)
    sink.append("\" value=\"")
    sink.append(number: number)
    sink.append("\"/>\n")
  }

  /// Appends to the value that is open.
  public func append(_ text: String) { sink.append(xml: text) }

  /// Appends UTF-8 to the value that is open.
  public func append(utf8 text: UnsafeBufferPointer<UInt8>) { sink.append(xml: text) }
}
