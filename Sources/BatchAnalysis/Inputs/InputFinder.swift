import Foundation

/// Finds the files that arguments name: files as they are, folders with everything in them.
public enum InputFinder {
  /// The files, each once, in the byte order of their names; hidden files in folders are passed over.
  public static func find(_ arguments: [String]) throws(InputProblem) -> [InputFile] {
    var files: [String: InputFile] = [:]
    var seen: Set<String> = []
    for argument in arguments.sorted(by: precedes) {
      let path = argument == "-" ? argument : normalized(argument)
      if path == "-" {
        files[path] = InputFile(name: path, size: nil)
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw InputProblem(path: argument, sentence: "There is no file or folder of this name; check the spelling.")
      }
      for file in isFolder.boolValue ? contents(of: path) : [path] {
        // The same file, named twice, counts once.
        let real = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
        guard seen.insert(real).inserted else { continue }
        files[file] = InputFile(name: file, size: size(of: file))
      }
    }
    if files.isEmpty {
      throw InputProblem(
        path: arguments.joined(separator: " "),
        sentence: "There are no files in it; name an export or a folder of exports.")
    }
    return files.values.sorted { precedes($0.name, $1.name) }
  }

  /// Byte order of UTF-8, which is the same on every machine.
  static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func normalized(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    return path
  }

  private static func size(of path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int64(status.st_size)
  }

  private static func contents(of folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var paths: [String] = []
    for case let path as String in walk {
      if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      let full = folder == "/" ? "/\(path)" : "\(folder)/\(path)"
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
        paths.append(full)
      }
    }
    return paths
  }
}
