import Conversations

/// A stream with all compression around it taken off, and a look at what it begins with.
public final class UncompressedStream: ByteStream {
  /// The first bytes of what the stream holds, at most as many as were asked for.
  public let prefix: [UInt8]
  /// Whether that is a ZIP or tar archive.
  public let isArchive: Bool
  private let stream: PrefixedStream

  /// Takes the compression off `source`, layer by layer, as far as the limits allow.
  ///
  /// - Parameters:
  ///   - prefixLength: how many bytes to look at.
  ///   - sourceCount: how many bytes of `source` have been read so far.
  public init(
    _ source: any ByteStream, prefixLength: Int, limits: ExpansionLimits = ExpansionLimits(),
    sourceCount: @escaping () -> Int64
  ) throws(UnreadableExport) {
    var stream = source
    var depth = 0
    while true {
      let prefix = try stream.readPrefix(prefixLength)
      let whole = PrefixedStream(prefix: prefix, rest: stream)
      let kind = prefix.withUnsafeBufferPointer { ContainerKind($0) }
      guard let kind, kind != .archive else {
        self.prefix = prefix
        self.stream = whole
        isArchive = kind == .archive
        return
      }
      guard depth < limits.nesting else {
        throw UnreadableExport(
          reason: .tooDeep, byteOffset: 0,
          sentence: "The file is compressed more than \(limits.nesting) times; decompress it first.")
      }
      depth += 1
      let expanded: any ByteStream =
        kind == .gzip ? InflatingStream(whole) : DecompressingStream(whole, kind)
      stream = LimitedStream(expanded, limits: limits, compressedCount: sourceCount)
    }
  }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    try stream.read(into: buffer)
  }
}
