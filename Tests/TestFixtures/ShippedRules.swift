import CoachingRules
import MessageSignals

/// The rule pack that the repository ships, read once for all tests.
public enum ShippedRules {
  /// The pack's files.
  public static let files: [RulePackReader.File] = Repository.files(below: "rules", suffix: ".yaml").compactMap {
    path in
    (try? Repository.text(path)).map { RulePackReader.File(path: String(path.dropFirst("rules/".count)), text: $0) }
  }

  /// The pack; what is wrong with it otherwise.
  public static let loaded: Result<RulePack, RuleFileProblems> = Result { () throws(RuleFileProblems) in
    try RulePackReader.read(files)
  }

  /// The pack, without rules if it cannot be read: `loaded` tells why.
  public static let rules: [Rule] = (try? loaded.get().rules) ?? []

  /// The pack's lexicons; what is wrong with them otherwise.
  public static let loadedLexicon = SignalLexicon.load(
    files: files.filter { $0.path.hasPrefix("signals/") }.map { (name: $0.path, text: $0.text) })

  /// The pack, for tests that cannot go on without it.
  public static func pack() throws -> RulePack { try loaded.get() }

  /// The pack with suppressions.
  public static func pack(suppressions: String?) throws -> RulePack {
    guard let suppressions else { return try pack() }
    return try RulePackReader.read(
      PackChain(layers: [PackChain.Layer(path: "rules", files: files)]),
      suppressions: RulePackReader.File(path: "suppressions.yaml", text: suppressions))
  }

  /// The lexicons, for tests that cannot go on without them.
  public static func lexicon() throws -> SignalLexicon { try loadedLexicon.get() }

  /// The lexicons with other dictionaries than those of the system.
  public static func lexicon(_ dictionaries: SpellingDictionaries) throws -> SignalLexicon {
    let lexicons = files.filter { $0.path.hasPrefix("signals/") }.map { (name: $0.path, text: $0.text) }
    return try SignalLexicon.load(files: lexicons, dictionaries: dictionaries).get()
  }
}
