import Conversations
import TranscriptExports

extension InputPreparation {
  /// Largest file beside an export that is held in memory.
  private static let maximumSidecarBytes = 128 << 20

  /// Takes what a file beside an export says, or tells why it cannot be used to its end.
  func takeSidecar(_ export: OpenedExport, at position: Int) {
    var document: [UInt8] = []
    do throws(UnreadableExport) {
      while try export.stream.read(1 << 18, appendingTo: &document) > 0 {
        guard document.count <= Self.maximumSidecarBytes else {
          throw UnreadableExport(
            reason: .tooLarge, byteOffset: 0,
            sentence:
              "The file beside the export is larger than \(Self.maximumSidecarBytes >> 20) MB; split it.")
        }
      }
      try document.withUnsafeBufferPointer { (bytes) throws(UnreadableExport) in try prepared.sidecars.add(bytes) }
    } catch {
      reject(error, of: document, at: position)
    }
  }

  /// Notes that a file beside an export cannot be used to its end.
  private func reject(_ problem: UnreadableExport, of document: [UInt8], at position: Int) {
    var rejection = Rejection(
      position: SourcePosition(file: Int32(position), byteOffset: problem.byteOffset, record: .max),
      reason: problem.reason, sentence: problem.sentence, isWholeFile: true)
    document.withUnsafeBufferPointer { whole in
      let bytes = UnsafeBufferPointer(rebasing: whole.prefix(UnframedBytes.limit))
      if bytes.isEmpty { return }
      rejection.hash = RecordHash.hexadecimal(of: bytes)
      if bytes.count < whole.count { rejection.hashedBytes = bytes.count }
      rejectedRecords?.keep(bytes, hash: rejection.hash)
    }
    reject(rejection)
  }
}
