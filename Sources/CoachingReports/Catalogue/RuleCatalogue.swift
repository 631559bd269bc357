import CoachingRules
import Conversations

/// The rules of a pack with what their files name, for lists and for the catalogue that people read.
public struct RuleCatalogue {
  /// The pack.
  public let pack: RulePack
  private let outlines: [String: RuleFileOutline]

  /// The catalogue of a pack that was read from these files.
  public init(_ pack: RulePack, chain: PackChain) {
    self.pack = pack
    let files = chain.layers.flatMap(\.files).filter { RulePackReader.isRuleFile($0.path) }
    // A file of the nearest pack stands in for one of the same name behind it.
    outlines = Dictionary(files.map { ($0.path, RuleFileOutline($0.text)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the rule's file names.
  package func outline(of rule: Rule) -> RuleFileOutline { outlines[rule.file] ?? RuleFileOutline("") }

  /// The sections that have rules, in the pack's order, each with its rules.
  var sections: [(section: RulePack.Section, rules: [Rule])] {
    pack.sections.map { section in (section, pack.rules.filter { $0.section == section.id }) }.filter { !$0.1.isEmpty }
  }
}
