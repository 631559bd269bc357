/// What a new rule begins with: a constraint that works, and examples of it in both languages.
struct RuleStarter {
  /// Capabilities that the constraint needs.
  let needs: [String]
  /// The mapping below `constraint:`.
  let constraint: String
  /// The list below `examples:`.
  let examples: String

  /// A beginning for rules over such a case.
  init(_ caseKind: CaseKind) {
    self = caseKind == .customer ? .customer : .contact
  }

  private init(needs: [String], constraint: String, examples: String) {
    self.needs = needs
    self.constraint = constraint
    self.examples = examples
  }

  private static let contact = RuleStarter(
    needs: ["closures", "snooze"],
    constraint: """
      template: response
      activation: {message: {by: same-agent, last-of-turn: true}}
      target: [{message: {by: customer}}, paused, closed, transferred]
      within: 10m
      """,
    examples: """
      - met: pauses while the customer looks for something
        teach: true
        language: en
        transcript: |
          names: customer=Ruth Adeyemi
          10:00 customer: Hi, my suitcase did not arrive
          10:01 agent: Hello Ruth, I’m sorry. Which flight were you on?
          10:03 -- paused 3h
      - missed: leaves the conversation open
        language: en
        transcript: |
          10:00 customer: Hi, is my card ready?
          10:01 agent: [[Hello, it is at the desk.]]
          10:30 -- closed by agent
      - not-applicable: the agent does not write
        language: en
        transcript: |
          names: marc=Marc Leroy
          10:00 customer: Hi, wrong number, sorry
          10:01 -- assigned to marc
          10:02 -- closed by customer
      - met: clôture après la réponse
        teach: true
        transcript: |
          names: customer=Nadia Benali
          10:00 customer: Bonjour, ma carte est-elle prête ?
          10:01 agent: Bonjour Nadia, oui, elle est à l’accueil.
          10:03 -- closed by agent
      - missed: laisse la conversation ouverte
        transcript: |
          10:00 customer: Bonjour, ma valise n’est pas arrivée
          10:01 agent: [[Bonjour, quel vol aviez-vous pris ?]]
          10:30 -- paused 3h
      """)

  private static let customer = RuleStarter(
    needs: ["templateMark"],
    constraint: """
      template: absence
      target: {message: {kind: template}}
      since: {message: {by: customer}}
      applies-to: {message: {kind: template}}
      count: 2
      """,
    examples: """
      - met: one pre-written message, then the customer answers
        teach: true
        language: en
        transcript: |
          names: customer=Ruth Adeyemi
          10:00 customer: Hi, my suitcase did not arrive
          10:01 agent: Hello Ruth, I’m sorry. Which flight were you on?
          day+2 10:00 template: Shall we go on with your request?
          day+2 10:05 customer: Yes please
      - missed: two pre-written messages in a row
        language: en
        transcript: |
          10:00 customer: Hi, is my card ready?
          10:01 agent: Hello, which card is it?
          day+2 10:00 template: Shall we go on with your request?
          day+4 10:00 template: [[Shall we go on with your request?]]
      - not-applicable: no pre-written message
        language: en
        transcript: |
          10:00 customer: Hi, is my card ready?
          10:01 agent: Hello, it is at the desk.
          10:02 -- closed by agent
      - met: un seul message pré-rédigé
        teach: true
        transcript: |
          names: customer=Nadia Benali
          10:00 customer: Bonjour, ma carte est-elle prête ?
          10:01 agent: Bonjour Nadia, de quelle carte s’agit-il ?
          day+2 10:00 template: Souhaitez-vous poursuivre notre échange ?
          day+2 10:05 customer: Oui, merci
      - missed: deux messages pré-rédigés de suite
        transcript: |
          10:00 customer: Bonjour, ma valise n’est pas arrivée
          10:01 agent: Bonjour, quel vol aviez-vous pris ?
          day+2 10:00 template: Souhaitez-vous poursuivre notre échange ?
          day+4 10:00 template: [[Souhaitez-vous poursuivre notre échange ?]]
      """)
}
