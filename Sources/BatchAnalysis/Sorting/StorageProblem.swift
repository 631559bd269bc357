import Foundation

/// The disk would not do what was asked: the run stops, and no half-written report is left.
public struct StorageProblem: Error, Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// What went wrong and what to do.
  public var sentence: String

  /// The problem that the last failed system call on a path reports.
  init(path: String, doing: String) {
    self.path = path
    sentence = "Could not \(doing) it (\(String(cString: strerror(errno)))); check free space and permissions."
  }

  /// That a file stands where there is to be a folder, which this option names; nil if none does.
  init?(fileAt path: String, option: String) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
    self.init(path: path, sentence: "There is a file of this name; choose another folder with \(option).")
  }

  /// A problem in words.
  init(path: String, sentence: String) {
    self.path = path
    self.sentence = sentence
  }
}
