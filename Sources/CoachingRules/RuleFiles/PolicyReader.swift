import Conversations
import Yams

/// Reads `policy.yaml`.
enum PolicyReader {
  /// The policy in a file's text, added to the one that an extended pack gives.
  static func read(_ text: String, over inherited: Policy? = nil, in file: inout YAMLFile) -> Policy {
    var entries = inherited?.entries ?? [:]
    guard let root = file.compose(text) else { return Policy(entries: entries) }
    for (key, node) in file.pairs(root, what: "a policy") {
      if inherited?.entries[key.0] != nil {
        file.report(
          key.1, "\(key.0) is a value of the extended pack; change it in pack.yaml under \"changes\", with a reason")
        continue
      }
      let parts = file.mapping(node, keys: ["value", "allowed", "meaning"], what: "a policy value")
      guard let value = parts["value"].flatMap({ file.text($0, what: "value") }),
        let meaning = parts["meaning"].flatMap({ file.localized($0, what: "meaning") })
      else {
        file.report(node, "\(key.0) needs a value and a meaning in both languages; add them")
        continue
      }
      let allowed = parts["allowed"].map { file.list($0).compactMap { $0.scalar?.string } } ?? []
      if !allowed.isEmpty, !allowed.contains(value), let node = parts["value"] {
        file.report(node, "\(key.0) cannot be \"\(value)\"; write one of: \(allowed.joined(separator: ", "))")
      }
      if entries.updateValue(Policy.Entry(value: value, meaning: meaning, allowed: allowed), forKey: key.0) != nil {
        file.report(key.1, "\(key.0) stands here twice; keep one")
      }
    }
    let known = Policy(entries: entries)
    if inherited != nil { return known }
    for name in ["window", "relaunch-gap"] where known.duration(name) == nil {
      file.report(root, "the policy has no duration \"\(name)\"; add it as 24h or 2m")
    }
    return known
  }
}
