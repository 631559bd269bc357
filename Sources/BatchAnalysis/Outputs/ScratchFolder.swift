import Foundation

/// A folder for temporary files of a run that writes no report.
public struct ScratchFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes the folder among the system's temporary files.
  public init() throws(StorageProblem) {
    path = "\(NSTemporaryDirectory())/debrief-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    guard mkdir(path, 0o700) == 0 else { throw StorageProblem(path: path, doing: "create") }
  }

  /// Takes it away with everything in it.
  public func remove() { try? FileManager.default.removeItem(atPath: path) }
}
