import Conversations
import MessageSignals

/// Measure: a number stays within its limits, at each occasion or over all of them.
package enum MeasureTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    guard isInside, let measure = program.measure, let occasions = program.appliesTo,
      occasions.matches(event, agent: scope.agent(of: event))
    else { return }
    if measure.per == .contact || measure.aggregate != .any {
      collect(event, at: position, measure, &state)
    } else if Int(event.amounts.words) >= measure.fromWords {
      let value = value(of: event, measure.value)
      let state: ActivationResult.State =
        value == nil ? .valueUnknown : measure.allows(value ?? 0) ? .fulfilled : .violated
      results.add(
        ActivationResult(
          state: state, agent: scope.charged(for: event), activation: Int32(position), target: Int32(position),
          place: Int32(position), value: value ?? .min), of: program, scope)
    }
  }

  /// Adds an occasion to what the case measures.
  private static func collect(
    _ event: TraceEvent, at position: Int, _ measure: MeasureProgram, _ state: inout ConstraintState
  ) {
    if state.occasion < 0 { state.occasion = Int32(position) }
    state.words += Int(event.amounts.words)
    state.misspelt += Int(event.amounts.misspelt)
    if measure.value == .misspeltPerHundredWords {
      if event.amounts.misspelt > 0, state.first < 0 { state.first = Int32(position) }
      return
    }
    guard let value = value(of: event, measure.value) else { return state.isUnknown = true }
    if measure.aggregate == .sum {
      state.measured = (state.measured == .min ? 0 : state.measured) + value
    } else if value > state.measured {
      state.measured = value
      state.first = Int32(position)
    }
  }

  /// Decides when the case ends, where the numbers are put together.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard let measure = program.measure, state.occasion >= 0, state.words >= measure.fromWords else { return }
    let place = state.first >= 0 ? state.first : state.occasion
    var result = ActivationResult(
      state: .fulfilled, agent: scope.charged(for: scope.trace[Int(state.occasion)]), activation: state.occasion,
      target: place, place: place, value: state.measured)
    if measure.value == .misspeltPerHundredWords {
      if state.words == 0 { return }
      // Tenths of misspelt words per hundred.
      result.value = Int64(state.misspelt) * 1000 / Int64(state.words)
      if !scope.isSpellingKnown { result.state = .valueUnknown }
      if result.state == .fulfilled, state.misspelt > measure.forgives, !measure.allows(result.value) {
        result.state = .violated
      }
    } else if state.measured == .min {
      result.state = .valueUnknown
    } else if !measure.allows(state.measured) {
      result.state = .violated
    } else if state.isUnknown {
      result.state = .valueUnknown
    }
    results.add(result, of: program, scope)
  }

  /// The number of one occasion; nil if it is not known.
  private static func value(of event: TraceEvent, _ value: Measurement.Value) -> Int64? {
    switch value {
    case .messages: Int64(event.messages)
    case .words: Int64(event.amounts.words)
    case .characters: Int64(event.amounts.characters)
    case .emojis: Int64(event.amounts.emojis)
    case .misspeltPerHundredWords:
      event.amounts.words == 0 ? 0 : Int64(event.amounts.misspelt) * 1000 / Int64(event.amounts.words)
    case .duration, .openConversations: event.value == .min ? nil : event.value
    }
  }
}
