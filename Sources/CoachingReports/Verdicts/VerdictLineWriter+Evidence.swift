import CoachingRules
import MessageSignals

extension VerdictLineWriter {
  /// Begins a proof.
  static func begin(_ item: Evidence, isFirst: Bool, to sink: ByteSink) {
    sink.append(isFirst ? ",\"evidence\":[" : ",")
    switch item.kind {
    case .words: sink.append("{\"kind\":\"words\",\"conversation\":")
    case .absence: sink.append("{\"kind\":\"absence\",\"conversation\":")
    case .delay: sink.append("{\"kind\":\"delay\",\"conversation\":")
    case .event: sink.append("{\"kind\":\"event\",\"conversation\":")
    }
  }

  /// Ends a proof: the source's identifier of its event, else `#` and the ordinal, then times, bytes and quote.
  func append(
    _ item: Evidence, id: UnsafeBufferPointer<UInt8>, ordinal: Int64, text: UnsafeBufferPointer<UInt8>,
    to sink: ByteSink
  ) {
    sink.append(",\"message\":")
    if id.isEmpty {
      sink.append("\"#")
      sink.append(number: ordinal)
      sink.append("\"")
    } else {
      sink.append(json: id)
    }
    if item.from != .min {
      sink.append(",\"from\":\"")
      sink.append(instant: item.from)
      sink.append("\"")
    }
    if item.until != .min {
      sink.append(",\"until\":\"")
      sink.append(instant: item.until)
      sink.append("\"")
    }
    if item.kind == .words {
      sink.append(",\"bytes\":[")
      sink.append(number: Int64(item.start))
      sink.append(",")
      sink.append(number: Int64(item.end))
      sink.append("],\"quote\":")
      withQuote(item.start, item.end, of: text) { sink.append(json: $0) }
    }
    sink.append("}")
  }

  /// Calls `body` with what is shown of a part of a text; as much of it as is there where the text was kept in part only.
  func withQuote(
    _ start: UInt32, _ end: UInt32, of text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let end = min(Int(end), text.count)
    let part = min(Int(start), end)..<end
    if mask == nil { body(UnsafeBufferPointer(rebasing: text[part])) } else { mask?.withMasked(part, of: text, body) }
  }
}
