import CLibArchive

/// Feeds libarchive from a stream; remembers what went wrong there.
final class ArchiveSource {
  private let stream: any ByteStream
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  /// Bytes handed over so far.
  private(set) var count: Int64 = 0
  /// Why the stream broke off; nil if it did not.
  private(set) var problem: UnreadableExport?

  init(_ stream: any ByteStream) { self.stream = stream }

  deinit { buffer.deallocate() }

  /// The next bytes; -1 if the stream broke off.
  private func next(_ block: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    do throws(UnreadableExport) {
      let got = try stream.read(into: buffer)
      count += Int64(got)
      block?.pointee = UnsafeRawPointer(buffer.baseAddress)
      return got
    } catch {
      problem = error
      return -1
    }
  }

  /// Opens an archive on this source, which must outlive it.
  func open(_ archive: OpaquePointer?) -> Int32 {
    archive_read_open(
      archive, Unmanaged.passUnretained(self).toOpaque(), nil,
      { _, data, block in
        guard let data else { return -1 }
        return Unmanaged<ArchiveSource>.fromOpaque(data).takeUnretainedValue().next(block)
      }, nil)
  }
}
