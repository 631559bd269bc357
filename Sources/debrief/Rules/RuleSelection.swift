import CoachingRules
import Foundation

/// The rules that somebody names by file, id or section, and the pack that they belong to.
struct RuleSelection {
  /// The pack's folder.
  let folder: RulesFolder
  /// The pack's files and those of the packs that it extends.
  let chain: PackChain
  /// The paths of the chosen rule files in the pack itself; nil for all, those of extended packs too.
  private(set) var paths: Set<String>?

  /// What these names mean, in the pack that the option names, else in the pack of the named files, else in the usual one.
  init(_ names: [String], rules option: String?) throws(ProgramEnd) {
    let packs = names.compactMap(Self.pack(around:))
    folder = try RulesFolder(option: option ?? packs.first)
    let whole = try folder.chain()
    for other in packs where Self.resolved(other) != Self.resolved(folder.path) {
      throw ProgramEnd(
        ProgramEnd.wrongUsage,
        "\(Terminal.harmless(other)) is another pack than \(Terminal.harmless(folder.path)); check them one by one.")
    }
    let known = whole.layers[0].files.map(\.path).filter(RulePackReader.isRuleFile)
    var chosen: Set<String>? = names.isEmpty ? nil : []
    for name in names {
      if Self.isFolder(name), RulesFolder.holdsPack(name) {
        chosen = nil
      } else {
        chosen?.formUnion(try Self.paths(name, known, folder))
      }
    }
    paths = chosen
    chain = chosen.map { Self.narrowed(whole, to: $0) } ?? whole
  }

  /// The pack with the chosen rules only, so that a check takes no longer than they need and no other file is in its way.
  ///
  /// A pack that extends another is left whole: what it changes may concern any rule.
  private static func narrowed(_ chain: PackChain, to chosen: Set<String>) -> PackChain {
    guard chain.layers.count == 1 else { return chain }
    var layer = chain.layers[0]
    layer.files.removeAll { file in
      let isCommon = ["pack.yaml", "policy.yaml"].contains(file.path) || file.path.hasPrefix("signals/")
      return !isCommon && !chosen.contains(file.path)
    }
    return PackChain(layers: [layer])
  }

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
