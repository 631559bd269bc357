import CLibArchive
import Conversations

/// The files in a ZIP or tar archive, one after the other; as a stream, the bytes of the present one.
public final class ArchiveMembers: ByteStream {
  private let source: ArchiveSource
  private let archive: OpaquePointer?
  private let limits: ExpansionLimits
  private var isOpen = false
  private var expanded: Int64 = 0
  private var count = 0

  /// The members of an archive that a stream holds.
  public init(_ stream: any ByteStream, limits: ExpansionLimits = ExpansionLimits()) {
    source = ArchiveSource(stream)
    self.limits = limits
    archive = archive_read_new()
    archive_read_support_format_zip(archive)
    archive_read_support_format_tar(archive)
  }

  deinit { archive_read_free(archive) }

  /// Goes on to the next file and gives its path in the archive; nil after the last. Folders, links and hidden files are passed over.
  public func next() throws(UnreadableExport) -> String? {
    if !isOpen {
      isOpen = true
      guard source.open(archive) == ARCHIVE_OK else { throw damaged() }
    }
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return nil }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw damaged() }
      count += 1
      guard count <= limits.members else {
        throw stopped(.tooLarge, "The archive holds more than \(limits.members) files; split it.")
      }
      // The type bits of a mode, as in sys/stat.h.
      guard UInt32(archive_entry_filetype(entry)) == 0o100000 else { continue }
      guard archive_entry_is_encrypted(entry) == 0 else {
        throw stopped(.unreadable, "The archive is encrypted; decrypt it first.")
      }
      let name = Self.name(entry)
      let parts = name.split(separator: "/")
      if parts.isEmpty || parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) { continue }
      if name == "[Content_Types].xml" {
        throw stopped(.unknownFormat, "The file is an Office document, not an export; save it as CSV.")
      }
      return name
    }
  }

  /// The present file's next bytes, at the front of `buffer`; 0 at its end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    let got = archive_read_data(archive, buffer.baseAddress, buffer.count)
    guard got >= 0 else { throw damaged() }
    expanded += Int64(got)
    guard limits.allow(expanded, from: source.count) else {
      throw Self.bomb(at: source.count)
    }
    return got
  }

  /// What is said of an archive that expands too far.
  public static func bomb(at byteOffset: Int64) -> UnreadableExport {
    UnreadableExport(
      reason: .tooLarge, byteOffset: byteOffset,
      sentence: "The archive expands without end, like a bomb; if it is honest, unpack it first.")
  }

  private static func name(_ entry: OpaquePointer?) -> String {
    guard let bytes = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return "" }
    return String(cString: bytes)
  }

  private func damaged() -> UnreadableExport {
    source.problem
      ?? stopped(.unreadable, "The archive is damaged or ends too early; copy or download it again.")
  }

  private func stopped(_ reason: RejectionReason, _ sentence: String) -> UnreadableExport {
    UnreadableExport(reason: reason, byteOffset: source.count, sentence: sentence)
  }
}
