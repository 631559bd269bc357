/// Policy values that hold for some conversations only.
public struct PolicyOverride: Hashable, Sendable {
  /// For which.
  public var scope: PolicyScope
  /// The values by name, each of the kind that the policy gives it.
  public var values: [String: String]
  /// Why.
  public var reason: String

  /// An override of these values.
  public init(scope: PolicyScope, values: [String: String], reason: String) {
    self.scope = scope
    self.values = values
    self.reason = reason
  }
}
