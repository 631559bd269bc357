import CLibArchive
import Conversations

/// Decompresses Zstandard, bzip2 and xz from another stream in bounded memory.
public final class DecompressingStream: ByteStream {
  private let source: ArchiveSource
  private let archive: OpaquePointer?
  private var isOpen = false
  private var isAtEnd = false
  private var problem: UnreadableExport?

  /// The decompressed bytes of `compressed`.
  public init(_ compressed: any ByteStream) {
    source = ArchiveSource(compressed)
    archive = archive_read_new()
    archive_read_support_filter_all(archive)
    archive_read_support_format_raw(archive)
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
      guard source.open(archive) == ARCHIVE_OK, archive_read_next_header(archive, &entry) == ARCHIVE_OK else {
        throw stop()
      }
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
