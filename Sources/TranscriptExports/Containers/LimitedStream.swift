import Conversations

/// A decompressed stream that stops where it has expanded too far.
public final class LimitedStream: ByteStream {
  private let stream: any ByteStream
  private let limits: ExpansionLimits
  private let compressedCount: () -> Int64
  private var count: Int64 = 0

  /// The bytes of `stream`, as long as the limits allow.
  ///
  /// - Parameter compressedCount: how many bytes have gone in so far.
  public init(
    _ stream: any ByteStream, limits: ExpansionLimits = ExpansionLimits(), compressedCount: @escaping () -> Int64
  ) {
    self.stream = stream
    self.limits = limits
    self.compressedCount = compressedCount
  }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    let got = try stream.read(into: buffer)
    count += Int64(got)
    if !limits.allow(count, from: compressedCount()) {
      throw UnreadableExport(
        reason: .tooLarge, byteOffset: compressedCount(),
        sentence: "The compressed file expands without end, like a bomb; if it is honest, decompress it first.")
    }
    return got
  }
}
