import CLibArchive
import Conversations

/// Decompresses Zstandard, bzip2 and xz from another stream in bounded memory.
public final class DecompressingStream: ByteStream {
  private let source: ArchiveSource
  private let filter: Int32
  private let archive: OpaquePointer?
  private var isOpen = false
  private var isAtEnd = false
  private var problem: UnreadableExport?

  /// The decompressed bytes of `compressed`.
  ///
  /// - Parameter kind: the compression. No other is tried: libarchive would take off up to 25 layers, start programs for some, and no limit
  ///   could count what flows between them.
  public init(_ compressed: any ByteStream, _ kind: ContainerKind) {
    source = ArchiveSource(compressed)
    filter = Self.filter(kind)
    archive = archive_read_new()
    archive_read_append_filter(archive, filter)
    archive_read_support_format_raw(archive)
    archive_read_support_format_empty(archive)
  }

  deinit { archive_read_free(archive) }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  ///
  /// Whatever could be decompressed before damage is delivered first; the call after that throws.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    if let problem { throw problem }
    guard !isAtEnd, buffer.count > 0 else { return 0 }
    if !isOpen {
      isOpen = true
      var entry: OpaquePointer?
      guard source.open(archive) == ARCHIVE_OK else { throw stop() }
      // Damage before the first byte looks like no bytes at all, and its number is gone after the next call; of bzip2, libarchive takes
      // what is shorter than the shortest file for nothing.
      let isWhole = archive_errno(archive) == 0 && source.problem == nil && source.count >= Self.shortest(filter)
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF, isWhole {
        isAtEnd = true
        return 0
      }
      guard status == ARCHIVE_OK else { throw stop() }
    }
    var filled = 0
    while filled < buffer.count {
      let got = archive_read_data(archive, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      if got > 0 {
        filled += got
      } else if got == 0 {
        isAtEnd = true
        break
      } else {
        let stopped = stop()
        if filled == 0 { throw stopped }
        break
      }
    }
    return filled
  }

  private static func filter(_ kind: ContainerKind) -> Int32 {
    switch kind {
    case .gzip: ARCHIVE_FILTER_GZIP
    case .zstandard: ARCHIVE_FILTER_ZSTD
    case .bzip2: ARCHIVE_FILTER_BZIP2
    case .xz: ARCHIVE_FILTER_XZ
    case .archive: ARCHIVE_FILTER_NONE
    }
  }

  /// Bytes that nothing is compressed into.
  private static func shortest(_ filter: Int32) -> Int64 { filter == ARCHIVE_FILTER_BZIP2 ? 14 : 1 }

  private func stop() -> UnreadableExport {
    let stopped =
      source.problem
      ?? UnreadableExport(
        reason: .unreadable, byteOffset: source.count,
        sentence: "The compressed file is damaged or ends too early; copy or download it again.")
    problem = stopped
    return stopped
  }
}
