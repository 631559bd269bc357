import Foundation

/// Bytes kept on the disk for later, made when the first ones come.
struct SpillFile {
  private let path: String
  private var descriptor: Int32 = -1
  private var count: Int64 = 0
  /// What went wrong; nil if nothing did.
  private(set) var problem: StorageProblem?

  /// A file that is not there yet.
  init(path: String) { self.path = path }

  /// Keeps bytes and says where.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int64> {
    if descriptor < 0, problem == nil {
      descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0 { problem = StorageProblem(path: path, doing: "create") }
    }
    let start = count
    var written = 0
    while written < bytes.count, problem == nil {
      let got = write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if got < 0, errno != EINTR { problem = StorageProblem(path: path, doing: "write") }
      written += max(got, 0)
    }
    count += Int64(bytes.count)
    return start..<count
  }

  /// Bytes that were kept, with the padding that parsers want behind them; nil if they cannot be read back.
  mutating func padded(_ range: Range<Int64>) -> [UInt8]? {
    let wanted = Int(range.upperBound - range.lowerBound)
    var bytes = [UInt8](repeating: 0, count: wanted + BlockBuffer.padding)
    var filled = 0
    while filled < wanted {
      let got = bytes.withUnsafeMutableBytes {
        pread(
          descriptor, $0.baseAddress?.advanced(by: filled), wanted - filled, off_t(range.lowerBound) + off_t(filled))
      }
      if got < 0, errno == EINTR { continue }
      if got <= 0 {
        problem = StorageProblem(path: path, doing: "read")
        return nil
      }
      filled += got
    }
    return bytes
  }
}
