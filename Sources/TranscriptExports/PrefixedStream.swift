/// A stream whose first bytes have been taken already, to look at them, and are given out again.
public final class PrefixedStream: ByteStream {
  private let prefix: [UInt8]
  private let rest: any ByteStream
  private var given = 0

  /// The bytes of `prefix`, then those of `rest`.
  public init(prefix: [UInt8], rest: any ByteStream) {
    self.prefix = prefix
    self.rest = rest
  }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    guard given < prefix.count else { return try rest.read(into: buffer) }
    let count = min(buffer.count, prefix.count - given)
    prefix.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<given + count])) }
    given += count
    return count
  }
}
