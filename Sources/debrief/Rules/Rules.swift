import ArgumentParser

/// `debrief rules`: what rule writers need.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists, explains, checks, begins and exports rules.",
    subcommands: [
      ListRules.self, ExplainRule.self, NewRule.self, CheckRules.self, RuleSchema.self, RulesExport.self,
    ])
}
