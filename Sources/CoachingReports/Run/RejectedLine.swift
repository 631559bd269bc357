import Conversations

/// A line of `rejected.ndjson`: a record that was left out, and why.
public enum RejectedLine {
  /// Appends the line.
  ///
  /// - Parameter file: the name of the input.
  public static func append(_ rejection: Rejection, file: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("file", file)
    writer.member("byteOffset", Int(rejection.position.byteOffset))
    let isCounted = rejection.position.record != .max
    writer.member("record", ifPresent: isCounted ? Int(rejection.position.record) : nil)
    writer.member("reason", rejection.reason.rawValue)
    writer.member("sentence", rejection.sentence)
    writer.member("hash", ifPresent: rejection.hash.isEmpty ? nil : rejection.hash)
    writer.member("hashedBytes", ifPresent: rejection.hashedBytes)
    writer.member("wholeFile", ifPresent: rejection.isWholeFile ? true : nil)
    writer.endObject()
    writer.endLine()
  }
}
