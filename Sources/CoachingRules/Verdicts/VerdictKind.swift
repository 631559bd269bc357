/// The four answers a rule can give.
public enum VerdictKind: UInt8, CaseIterable, Sendable {
  case met, missed, notApplicable, notAssessable

  /// The name in outputs and rule files.
  public var name: String {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .notApplicable: "not-applicable"
    case .notAssessable: "not-assessable"
    }
  }

  /// Whether it counts for a score.
  public var counts: Bool { self == .met || self == .missed }
}
