import Foundation
import Synchronization

/// Keeps raw records that were rejected, each as a file named by its hash, in a folder that the user names.
public final class RejectedRecords: Sendable {
  private let folder: String
  private let problem = Mutex<StorageProblem?>(nil)

  /// Records go to this folder, which is made if it is not there.
  public init(folder: String) throws(StorageProblem) {
    self.folder = folder
    if let problem = StorageProblem(fileAt: folder, option: "--keep-rejected") { throw problem }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StorageProblem(path: folder, doing: "create")
    }
  }

  /// What went wrong with the disk; nil if nothing did.
  var failure: StorageProblem? { problem.withLock { $0 } }

  /// Keeps a record; of equal ones a single file.
  func keep(_ bytes: UnsafeBufferPointer<UInt8>, hash: String) {
    let path = "\(folder)/\(hash)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno != EEXIST { note(path) }
      return
    }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let got = write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return note(path) }
      written += got
    }
  }

  private func note(_ path: String) {
    problem.withLock { if $0 == nil { $0 = StorageProblem(path: path, doing: "write") } }
  }
}
