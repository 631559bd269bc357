/// The agents whom the user names for exports without roles.
struct NamedAgents {
  private let names: Set<String>
  private let domains: [String]

  /// Names as an export shows them; one that begins with `@` stands for all addresses of a domain.
  init(_ settings: ImportSettings) {
    let folded = settings.agentNames.map { Self.folded($0) }.filter { !$0.isEmpty }
    names = Set(folded.filter { !$0.hasPrefix("@") })
    domains = folded.filter { $0.hasPrefix("@") }
  }

  /// Whether nobody was named.
  var isEmpty: Bool { names.isEmpty && domains.isEmpty }

  /// Whether someone who goes by these names and addresses was named.
  func contain(_ candidates: [String]) -> Bool {
    for candidate in candidates {
      let folded = Self.folded(candidate)
      if folded.isEmpty { continue }
      if names.contains(folded) || domains.contains(where: { folded.hasSuffix($0) }) { return true }
    }
    return false
  }

  private static func folded(_ name: String) -> String { name.trimmed.lowercased() }
}
