import Foundation

/// The files of this repository, as tests read them.
public enum Repository {
  /// The repository's folder.
  public static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The path of something in the repository.
  public static func path(_ name: String) -> String { "\(root)/\(name)" }

  /// The text of a file of the repository.
  public static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The files below a folder whose names end in `suffix`, by their paths in the repository, in byte order.
  public static func files(below folder: String, suffix: String = "") -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: path(folder)) else { return [] }
    var names: [String] = []
    for case let name as String in walk where name.hasSuffix(suffix) {
      var isFolder: ObjCBool = false
      let full = path("\(folder)/\(name)")
      if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
        names.append("\(folder)/\(name)")
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
