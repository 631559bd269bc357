/// A set of rules with its policy and sections: what conversations are judged by.
public struct RulePack: Sendable {
  /// One section of the catalogue.
  public struct Section: Hashable, Sendable {
    /// Its identifier, the name of its folder.
    public var id: String
    /// What it is called.
    public var title: LocalizedText
  }

  /// The pack's name.
  public var name: String
  /// The pack's version.
  public var version: String
  /// SHA-256 of all its files, in hexadecimal.
  public var fingerprint: String
  /// The score, in basis points, from which a contact or an agent passes.
  public var passMark: Int
  /// The sections, in the order of the catalogue.
  public var sections: [Section]
  /// The rules, in the byte order of their identifiers.
  public var rules: [Rule]
  /// The values that a manager may set, as they hold for everybody.
  public var policy: Policy
  /// Values that hold for some conversations only, in the order in which they were written.
  public var overrides: [PolicyOverride] = []
  /// What is otherwise than the packs' own files say: first what extending packs change, then what a policy file does.
  public var changes: [PackChange] = []
  /// The packs that it extends, the nearest first, as name and version.
  public var extended: [String] = []
  /// The suppressions of the packs and of the run.
  public var suppressions: [Suppression] = []

  /// Whether it is the pack that the program is shipped with, whose rules must be fit to be shown to anybody.
  public var isShipped: Bool { name == "debrief-coaching" }

  /// Position of the rule with this identifier, or that once had it; nil if there is none.
  public func rule(_ id: String) -> Int? {
    rules.firstIndex { $0.id == id } ?? rules.firstIndex { $0.formerly.contains(id) }
  }

  /// Milliseconds for which a customer's message lets the brand answer freely.
  public var window: Int64 { TraceSettings(policy).window }

  /// The policy of everybody with what holds otherwise for some.
  public var policyBook: PolicyBook { PolicyBook(base: policy, overrides: overrides) }
}
