import CoachingRules
import MessageSignals

/// The steps that a repair adds, by the signals that show them.
enum RepairSteps {
  /// Names of the signals of the steps, in order; a step that words alone do not show is an answer.
  static func signals(_ bits: UInt32, of rule: Rule) -> [String] {
    guard let constraint = rule.constraints.first(where: { $0.template == .steps }) else { return [] }
    return constraint.steps.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map {
      SignalWording.kebab($0.element.firstSignal?.name ?? "answers")
    }
  }
}
