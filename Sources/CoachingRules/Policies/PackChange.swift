/// Something that is otherwise than the pack's own files say, and why: reports show all of them.
public struct PackChange: Hashable, Sendable {
  /// What was changed.
  public enum Subject: Hashable, Sendable {
    /// A rule's `status`, `weight`, `critical` or `limit`.
    case rule(String, key: String)
    /// A policy value, for everybody or for a scope.
    case policy(String, scope: PolicyScope?)
    /// A file of an extended pack that another one stands in for.
    case file(String)
  }

  /// What was changed.
  public var subject: Subject
  /// What it was.
  public var old: String
  /// What it is.
  public var new: String
  /// Why; nil for a value of everybody that a policy file sets, which needs none.
  public var reason: String?
  /// The file that changes it.
  public var file: String

  /// A change with all its parts.
  public init(subject: Subject, old: String, new: String, reason: String?, file: String) {
    self.subject = subject
    self.old = old
    self.new = new
    self.reason = reason
    self.file = file
  }
}
