import CoachingRules
import Foundation

/// The rules that somebody names by file, id or section, and the pack that they belong to.
struct RuleSelection {
  /// The pack's folder.
  let folder: RulesFolder
  /// The paths of the chosen rule files in the pack; nil for all.
  private var paths: Set<String>?

  /// Whether all rules are meant.
  var isWholePack: Bool { paths == nil }

  /// What these names mean, in the pack that the option names, else in the pack of the named files, else in the usual one.
  init(_ names: [String], rules option: String?) throws(ProgramEnd) {
    let packs = names.compactMap(Self.pack(around:))
    folder = try RulesFolder(option: option ?? packs.first)
    for other in packs where Self.resolved(other) != Self.resolved(folder.path) {
      throw ProgramEnd(
        ProgramEnd.wrongUsage,
        "\(Terminal.harmless(other)) is another pack than \(Terminal.harmless(folder.path)); check them one by one.")
    }
    let known = folder.rulePaths
    var chosen: Set<String> = []
    for name in names {
      if Self.isFolder(name), RulesFolder.holdsPack(name) { return }
      chosen.formUnion(try Self.paths(name, known, folder))
    }
    if !names.isEmpty { paths = chosen }
  }

  /// Reads the chosen rules, with the pack's head, policy and lexicons.
  func load() throws(ProgramEnd) -> RulesFolder.Loaded { try folder.load(only: paths) }

  /// The pack that a file or folder lies in; nil if there is no such file, or no pack around it.
  private static func pack(around name: String) -> String? {
    guard FileManager.default.fileExists(atPath: name) else { return nil }
    if isFolder(name), RulesFolder.holdsPack(name) { return name }
    let section = isFolder(name) ? name : parent(of: name)
    return [section, parent(of: section)].first(where: RulesFolder.holdsPack)
  }

  private static func parent(of path: String) -> String {
    if path == "." { return ".." }
    if path == ".." || path.hasSuffix("/..") { return "\(path)/.." }
    let parent = (path as NSString).deletingLastPathComponent
    return parent.isEmpty ? "." : parent
  }

  private static func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// The rule files that one name means.
  private static func paths(
    _ name: String, _ known: [String], _ folder: RulesFolder
  ) throws(ProgramEnd) -> Set<String> {
    if FileManager.default.fileExists(atPath: name) {
      let full = resolved(name)
      let found = known.filter { path in
        let rule = resolved("\(folder.path)/\(path)")
        return rule == full || rule.hasPrefix(full + "/")
      }
      if !found.isEmpty { return Set(found) }
      throw ProgramEnd(
        ProgramEnd.wrongUsage,
        "\(Terminal.harmless(name)) is no rule file of a pack; name a file in a section's folder, or a rule's id.")
    }
    let found = known.filter { path in
      path == "\(name).yaml" || path == name || path.hasSuffix("/\(name).yaml") || path.hasPrefix("\(name)/")
    }
    if !found.isEmpty { return Set(found) }
    throw ProgramEnd(ProgramEnd.wrongUsage, RulesFolder.unknown(name, among: known.map(RulesFolder.id(ofFile:))))
  }
}
