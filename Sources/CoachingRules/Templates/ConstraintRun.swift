/// Hands an event to a constraint's template, and ends a case for it.
enum ConstraintRun {
  /// Lets a constraint take the next event of the trace.
  @inline(__always)
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ passages: some PassageSource, _ scope: CaseScope, _ own: OwnMessages,
    into results: inout TemplateResults
  ) {
    switch program.template {
    case .response:
      ResponseTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .alternateResponse:
      AlternateResponseTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .chainResponse:
      ChainResponseTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .precedence:
      PrecedenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope, own, into: &results)
    case .alternatePrecedence:
      AlternatePrecedenceTemplate.take(
        event, at: position, isInside: isInside, program, &state, scope, own, into: &results)
    case .chainPrecedence:
      ChainPrecedenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .respondedExistence:
      RespondedExistenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .notRespondedExistence:
      NotRespondedExistenceTemplate.take(
        event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .notResponse:
      NotResponseTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .notChainResponse:
      NotChainResponseTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .notPrecedence:
      NotPrecedenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .notChainPrecedence:
      NotChainPrecedenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .existence, .exactly:
      ExistenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope)
    case .choice, .exclusiveChoice:
      ChoiceTemplate.take(event, at: position, isInside: isInside, program, &state, scope)
    case .absence:
      AbsenceTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .`init`:
      InitTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .end:
      EndTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .measure:
      MeasureTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    case .steps:
      StepsTemplate.take(
        event, at: position, isInside: isInside, program, &state, passages, scope, own, into: &results)
    case .succession, .alternateSuccession, .chainSuccession, .coExistence, .notCoExistence:
      preconditionFailure("A composition is run as its parts.")
    }
  }

  /// Lets a constraint decide what is open when the case ends.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    switch program.template {
    case .response, .alternateResponse, .respondedExistence:
      ResponseTemplate.finish(program, &state, scope, into: &results)
    case .chainResponse: ChainResponseTemplate.finish(program, &state, scope, into: &results)
    case .notResponse, .notRespondedExistence: NotResponseTemplate.finish(program, &state, scope, into: &results)
    case .notChainResponse: NotChainResponseTemplate.finish(program, &state, scope, into: &results)
    case .existence: ExistenceTemplate.finish(program, &state, scope, into: &results)
    case .exactly: ExactlyTemplate.finish(program, &state, scope, into: &results)
    case .choice: ChoiceTemplate.finish(program, &state, scope, into: &results)
    case .exclusiveChoice: ExclusiveChoiceTemplate.finish(program, &state, scope, into: &results)
    case .end: EndTemplate.finish(program, &state, scope, into: &results)
    case .measure: MeasureTemplate.finish(program, &state, scope, into: &results)
    case .precedence, .alternatePrecedence, .chainPrecedence, .notPrecedence, .notChainPrecedence, .absence, .`init`,
      .steps:
      break
    case .succession, .alternateSuccession, .chainSuccession, .coExistence, .notCoExistence:
      preconditionFailure("A composition is run as its parts.")
    }
  }
}
