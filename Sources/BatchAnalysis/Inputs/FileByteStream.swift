import CoachingRules
import Conversations
import Foundation
import TranscriptExports

/// A file, pipe or standard input as a stream of bytes, hashed on its way.
final class FileByteStream: ByteStream {
  private let descriptor: Int32
  private let hash = SHA256()
  /// Bytes given out so far.
  private(set) var count: Int64 = 0
  private let didRead: (Int) -> Void

  /// Opens a file; `didRead` is told of every read's bytes.
  init(_ file: InputFile, didRead: @escaping (Int) -> Void = { _ in }) throws(UnreadableExport) {
    self.didRead = didRead
    if file.isStandardInput {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw UnreadableExport(
        reason: .unreadable, byteOffset: 0,
        sentence: "The file cannot be opened (\(String(cString: strerror(errno)))); check its permissions.")
    }
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    while true {
      let got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if got >= 0 {
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        count += Int64(got)
        didRead(got)
        return got
      }
      if errno != EINTR {
        throw UnreadableExport(
          reason: .unreadable, byteOffset: count,
          sentence:
            "The file cannot be read any further (\(String(cString: strerror(errno)))); check the disk or the connection."
        )
      }
    }
  }

  /// SHA-256 of the bytes given out; the rest of the file is read for it.
  func finishHash() -> String {
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { scratch.deallocate() }
    while let got = try? read(into: scratch), got > 0 {}
    return hash.finish()
  }
}
