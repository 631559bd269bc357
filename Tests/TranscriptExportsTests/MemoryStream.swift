import TranscriptExports

/// Bytes in memory as a stream that gives out at most `step` of them at a time.
final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private let step: Int
  private var given = 0

  init(_ bytes: [UInt8], step: Int = 1 << 16) {
    self.bytes = bytes
    self.step = step
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    let count = min(step, buffer.count, bytes.count - given)
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<given + count])) }
    given += count
    return count
  }
}
