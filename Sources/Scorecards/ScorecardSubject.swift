/// Whose scorecard it is.
public enum ScorecardSubject: Hashable, Sendable {
  case agent(String), team(String), brand(String), everyone

  /// The identifier; empty for everyone.
  public var id: String {
    switch self {
    case .agent(let id), .team(let id), .brand(let id): id
    case .everyone: ""
    }
  }
}
