import Foundation

/// Where a command writes what it was asked for: a file, or standard output.
final class OutputFile {
  private let path: String
  private let descriptor: Int32

  /// Opens the file, which is emptied if it is there; standard output for no path.
  init(path: String?) throws(ProgramEnd) {
    self.path = path ?? "standard output"
    descriptor = path.map { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) } ?? STDOUT_FILENO
    if descriptor < 0 { throw problem("be written") }
  }

  /// Appends bytes.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(ProgramEnd) {
    var written = 0
    while written < bytes.count {
      let got = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if got < 0 {
        if errno == EINTR { continue }
        throw problem("be written")
      }
      written += got
    }
  }

  /// Appends text.
  func write(_ text: String) throws(ProgramEnd) {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(ProgramEnd) in try write(bytes) }
  }

  /// Ends the file.
  func close() throws(ProgramEnd) {
    if descriptor != STDOUT_FILENO, Foundation.close(descriptor) != 0 { throw problem("be finished") }
  }

  private func problem(_ what: String) -> ProgramEnd {
    ProgramEnd(ProgramEnd.nothingDone, "\(path): the file cannot \(what): \(String(cString: strerror(errno))).")
  }
}
