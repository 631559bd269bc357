/// What a manager changes in a rule without touching its file.
struct RuleChange: Hashable, Sendable {
  /// What can be said of a rule's state from outside; `off` keeps it, but does not run it.
  static let statuses: [(String, RuleStatus)] = [("off", .retired), ("trial", .trial), ("live", .live)]

  /// The rule's identifier as it was written, perhaps a former one.
  var rule: String
  /// The status from now on; nil to keep it.
  var status: RuleStatus?
  /// The weight from now on; nil to keep it.
  var weight: Int?
  /// Whether one miss fails the contact from now on; nil to keep it.
  var isCritical: Bool?
  /// Of a rate rule: the share of misses, in basis points, from now on; nil to keep it.
  var limit: Int?
  /// Why.
  var reason: String
  /// Where the identifier and the limit stand.
  var place: RuleFileProblem
  var limitPlace: RuleFileProblem?

  /// Changes the rule and says what changed, in the order of the keys; `origin` is the file that changes it.
  func apply(to rule: inout Rule, origin: String) -> [PackChange] {
    var changes: [PackChange] = []
    func note(_ key: String, _ old: String, _ new: String) {
      if old == new { return }
      changes.append(
        PackChange(subject: .rule(rule.id, key: key), old: old, new: new, reason: reason, file: origin))
    }
    if let status {
      note("status", Self.name(of: rule.status), Self.name(of: status))
      rule.status = status
    }
    if let weight {
      note("weight", "\(rule.weight)", "\(weight)")
      rule.weight = weight
    }
    if let isCritical {
      note("critical", "\(rule.isCritical)", "\(isCritical)")
      rule.isCritical = isCritical
    }
    if let limit, let old = rule.rateLimit {
      note("limit", Policy.written(basisPoints: old), Policy.written(basisPoints: limit))
      rule.rateLimit = limit
    }
    return changes
  }

  private static func name(of status: RuleStatus) -> String {
    statuses.first { $0.1 == status }?.0 ?? status.rawValue
  }
}
