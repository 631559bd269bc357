import TranscriptExports

/// Bytes in memory as a stream that gives out an odd number of them at a time.
final class HeldStream: ByteStream {
  private let bytes: [UInt8]
  private var given = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    let count = min(977, buffer.count, bytes.count - given)
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<given + count])) }
    given += count
    return count
  }
}
