import Foundation

/// Writes one file from front to back.
final class FileWriter {
  private let path: String
  private var descriptor: Int32
  /// Bytes written so far.
  private(set) var count: Int64 = 0

  /// Makes the file, which must not be there yet.
  init(path: String) throws(StorageProblem) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw StorageProblem(path: path, doing: "create") }
  }

  deinit { if descriptor >= 0 { Foundation.close(descriptor) } }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(StorageProblem) {
    var written = 0
    while written < bytes.count {
      let got = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw StorageProblem(path: path, doing: "write")
      }
      written += got
    }
    count += Int64(bytes.count)
  }

  /// Ends the file.
  func close() throws(StorageProblem) {
    let status = Foundation.close(descriptor)
    descriptor = -1
    if status != 0 { throw StorageProblem(path: path, doing: "finish") }
  }
}
