import CSimdjson
import Conversations

/// simdjson's parser, reused from record to record.
final class JSONParser {
  private let handle: OpaquePointer?
  private var document = debrief_json_document()

  init() { handle = debrief_json_new() }

  deinit {
    if let handle { debrief_json_free(handle) }
  }

  /// Parses one document, which 64 readable bytes must follow. The value is good until the next call.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSONValue, JSONProblem> {
    guard let handle, let start = bytes.baseAddress else { return .failure(.empty) }
    let status = debrief_json_parse(handle, start, bytes.count, &document)
    guard status == Int32(debrief_json_ok), let tape = document.tape, let strings = document.strings else {
      return .failure(JSONProblem(status: status))
    }
    // The tape's first word stands for the document as a whole.
    return .success(JSONValue(tape: tape, strings: strings, index: 1))
  }
}
