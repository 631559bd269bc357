import CoachingRules

/// A change of the pack on one line, in the words of its files: `pack.yaml: open-time 3m → 4m (why)`.
enum ChangeSentence {
  /// The line.
  static func text(_ change: PackChange) -> String {
    let subject =
      switch change.subject {
      case .rule(let id, let key): "\(id) \(key)"
      case .policy(let name, let scope):
        ([name] + (scope?.parts.map { "\($0.key) \($0.value)" } ?? [])).joined(separator: ", ")
      case .file(let path): path
      }
    let reason = change.reason.map { " (\($0))" } ?? ""
    return Terminal.harmless("\(change.file): \(subject): \(change.old) → \(change.new)\(reason)")
  }
}
