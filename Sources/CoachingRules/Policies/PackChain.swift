import Yams

/// A pack with the packs that it extends, one after the other.
public struct PackChain: Sendable {
  /// One pack of a chain.
  public struct Layer: Sendable {
    /// The folder, as problems name it; empty for none.
    public var path: String
    /// Its files.
    public var files: [RulePackReader.File]

    /// A pack's files in a folder.
    public init(path: String, files: [RulePackReader.File]) {
      self.path = path
      self.files = files.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
    }

    /// A file's path with the folder's before it.
    func path(of file: String) -> String { path.isEmpty ? file : "\(path)/\(file)" }
  }

  /// The pack itself first, then the pack that it extends, and so on.
  public var layers: [Layer]

  /// How many packs a chain has at most; folders that are links could lead in circles that no path shows.
  static let longest = 8

  /// A chain of these packs.
  public init(layers: [Layer]) { self.layers = layers }

  /// The pack in a folder and all that it extends, with `reading` for the files of a folder (nil where there is no pack).
  public static func load<Failure: Error>(
    _ folder: String, reading: (String) throws(Failure) -> [RulePackReader.File]?
  ) throws(Failure) -> Result<PackChain, RuleFileProblems> {
    var chain = PackChain(layers: [])
    var next = folder
    var named: RuleFileProblem?
    func refused(_ sentence: String) -> Result<PackChain, RuleFileProblems> {
      let place = named ?? RuleFileProblem(file: "\(folder)/pack.yaml", line: 1, column: 1, sentence: "")
      return .failure(RuleFileProblems([place.saying(sentence)]))
    }
    while true {
      guard let files = try reading(next) else {
        return refused("there is no pack in \(next) (no pack.yaml); write the way to its folder from this one")
      }
      chain.layers.append(Layer(path: next, files: files))
      let file = files.first { $0.path == "pack.yaml" }
      guard let (written, place) = file.flatMap({ extended($0.text, path: "\(next)/pack.yaml") }) else {
        return .success(chain)
      }
      named = place
      next = joined(next, written)
      if let start = chain.layers.firstIndex(where: { joined($0.path, ".") == next }) {
        let circle = (chain.layers[start...].map(\.path) + [next]).joined(separator: " → ")
        return refused("packs extend each other in a circle (\(circle)); take one \"extends\" out")
      }
      if chain.layers.count == longest {
        return refused("more than \(longest) packs extend each other; extend a nearer one")
      }
    }
  }

  /// The folder that a `pack.yaml` extends, and where it says so; whatever else is wrong with it is told elsewhere.
  private static func extended(_ text: String, path: String) -> (folder: String, place: RuleFileProblem)? {
    var file = YAMLFile(path: path)
    guard let node = file.compose(text)?.mapping?.first(where: { $0.key.scalar?.string == "extends" })?.value,
      let folder = node.scalar?.string, !folder.isEmpty
    else { return nil }
    return (folder, file.place(node))
  }

  /// A path seen from a folder, without `.` and without `..` wherever something stands before it.
  static func joined(_ folder: String, _ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !whole.hasPrefix("/") {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return whole.hasPrefix("/") ? "/\(joined)" : joined.isEmpty ? "." : joined
  }

  /// The lexicons of all packs, each once: the nearest pack's own where several have one of the same name.
  public var signalFiles: [RulePackReader.File] {
    var seen: Set<String> = []
    var files: [(name: String, file: RulePackReader.File)] = []
    for layer in layers {
      for file in layer.files where file.path.hasPrefix("signals/") && seen.insert(file.path).inserted {
        files.append((file.path, RulePackReader.File(path: layer.path(of: file.path), text: file.text)))
      }
    }
    return files.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }.map(\.file)
  }
}
