import CoachingRules
import Conversations
import TestFixtures
import Testing

/// Evidence that turns: a missed verdict's own repair, applied to the transcript, makes it met and leaves alone what has nothing to do
/// with it.
@Suite struct TurningTests {
  @Test func `Repairs turn the missed verdicts of the sample exports`() throws {
    let pack = try ShippedRules.pack()
    let judge = WorldJudge(pack: pack, lexicon: try ShippedRules.lexicon())
    let world = JudgedWorld(try SampleWorld.exports(), judge: judge)
    var figures = TurningFigures()
    for answer in world.everything().answers.values.sorted(by: { $0.key < $1.key }) where answer.kind == .missed {
      figures.add(RepairTrial(answer, of: world, pack: pack))
    }
    print(figures.table)
    #expect(figures.tried > 300)
    #expect(figures.turned * 1000 >= figures.tried * 995, "\(figures.turned) of \(figures.tried) turn.")
    #expect(figures.strays.isEmpty, "Verdicts changed that have nothing to do with the repair.")
  }

  @Test func `Repairs turn the missed examples of the rules`() throws {
    let pack = try ShippedRules.pack()
    let judge = WorldJudge(pack: pack, lexicon: try ShippedRules.lexicon())
    var figures = TurningFigures()
    for rule in pack.rules {
      for example in rule.examples where example.expected == .missed && example.knownGap == nil {
        guard let small = SampleWorld.example(example) else { continue }
        let world = JudgedWorld(small, judge: judge)
        for answer in world.everything().answers.values.sorted(by: { $0.key < $1.key })
        where answer.kind == .missed && answer.key.rule == rule.id {
          figures.add(RepairTrial(answer, of: world, pack: pack), title: "\(rule.file):\(example.line)")
        }
      }
    }
    print(figures.table)
    // Many examples hold a single occasion: once it is repaired, nothing is left to judge.
    #expect(figures.turned * 100 >= figures.tried * 93, "\(figures.turned) of \(figures.tried) turn.")
    #expect(figures.strays.isEmpty, "Verdicts changed that have nothing to do with the repair.")
  }
}
