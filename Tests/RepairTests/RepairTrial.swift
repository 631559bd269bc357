import CoachingRules
import Conversations

/// One repair, tried.
struct RepairTrial {
  let answer: Answer
  /// What the line says is to be done.
  var sentence = ""
  /// Why it did not turn; nil if it did.
  var problem: String?
  /// The verdicts that changed although they do not depend on the change.
  var strays: [String] = []

  init(_ answer: Answer, of world: JudgedWorld, pack: RulePack) {
    self.answer = answer
    do {
      let line = try MissedLine(answer.line)
      sentence = line.repair?.en ?? ""
      let change = try TranscriptRepair.apply(line, to: world.world, languages: world.judged.map(\.language))
      let (before, after) = world.beforeAndAfter(change)
      let turned = after.answers[answer.key]
      if before.answers[answer.key]?.kind != .missed {
        problem = "is not missed when judged alone"
      } else if turned?.kind != .met {
        problem = "is then \(turned?.kind.name ?? "gone"): \(turned?.line ?? "")"
      }
      for key in Set(before.answers.keys).union(after.answers.keys).sorted() where key != answer.key {
        guard let rule = pack.rules.first(where: { $0.id == key.rule }) else { continue }
        let was = before.answers[key]
        let now = after.answers[key]
        // Whoever has no part in a case any more, or has one without an occasion, is answered nothing either way.
        guard was?.kind ?? .notApplicable != now?.kind ?? .notApplicable else { continue }
        if was == nil || now == nil, (was ?? now)?.kind.counts == false { continue }
        let place = was?.trace ?? now?.trace ?? ""
        let dependence = Dependence(
          before: before.traces[place], after: after.traces[place], touched: change.touched)
        if !dependence.allows(rule) {
          strays.append("\(key): \(was?.kind.name ?? "none") → \(now?.kind.name ?? "none")")
        }
      }
    } catch let failure as TranscriptRepair.Problem {
      problem = failure.sentence
    } catch {
      problem = "the line cannot be read: \(error)"
    }
  }
}
