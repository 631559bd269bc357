import Conversations

/// Turns the records of one format into drafts; belongs to one thread and is reused from record to record.
public protocol DraftReader: AnyObject {
  /// Reads one record.
  ///
  /// - Parameters:
  ///   - record: its bytes, followed by at least 64 more that may be read (of any content).
  ///   - header: what its file says around the records.
  ///   - output: what the record says is added here; it is empty when the call begins.
  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput)
}
