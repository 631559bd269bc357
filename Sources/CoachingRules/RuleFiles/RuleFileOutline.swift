import Yams

/// What can be seen of a file of the pack without compiling it: the names it uses, and where its parts stand.
package struct RuleFileOutline {
  /// The templates that its constraints name, each once, in the file's order.
  package let templates: [String]
  /// The policy values that it names, each once, in the file's order.
  package let policyValues: [String]
  private let root: Node?

  /// The outline of a file; empty if the text is no YAML.
  package init(_ text: String) {
    root = try? Yams.compose(yaml: text)
    var names = Names()
    if let root { names.collect(root) }
    templates = names.templates
    policyValues = names.policyValues
  }

  /// Where the part at the end of a path of keys and positions stands, or the last part of the path that is there.
  package func place(of path: String...) -> (line: Int, column: Int) { place(of: path) }

  /// Where the part at the end of a path of keys and positions stands, or the last part of the path that is there.
  package func place(of path: [String]) -> (line: Int, column: Int) {
    var node = root
    for step in path {
      guard let next = node.flatMap({ Self.child(of: $0, step) }) else { break }
      node = next
    }
    return (node?.mark?.line ?? 1, node?.mark?.column ?? 1)
  }

  /// Whether the file's root has this key.
  package func has(_ key: String) -> Bool { root.flatMap { Self.child(of: $0, key) } != nil }

  /// The text at the end of a path of keys and positions; nil if there is none.
  package func text(at path: String...) -> String? {
    path.reduce(root) { node, step in node.flatMap { Self.child(of: $0, step) } }?.scalar?.string
  }

  private static func child(of node: Node, _ step: String) -> Node? {
    if let sequence = node.sequence { return Int(step).flatMap { sequence.indices.contains($0) ? sequence[$0] : nil } }
    return node.mapping?.first { $0.key.scalar?.string == step }?.value
  }

  /// The names that stand behind `template`, `policy` and `by-policy`, wherever they are.
  private struct Names {
    var templates: [String] = []
    var policyValues: [String] = []

    mutating func collect(_ node: Node) {
      for element in node.sequence ?? [] { collect(element) }
      for (key, value) in node.mapping ?? [:] {
        if let name = value.scalar?.string {
          switch key.scalar?.string {
          case "template": add(name, to: \.templates)
          case "policy", "by-policy": add(name, to: \.policyValues)
          default: break
          }
        }
        collect(value)
      }
    }

    private mutating func add(_ name: String, to list: WritableKeyPath<Names, [String]>) {
      if !self[keyPath: list].contains(name) { self[keyPath: list].append(name) }
    }
  }
}
