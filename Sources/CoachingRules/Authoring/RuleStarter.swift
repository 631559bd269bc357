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
    self =
      switch caseKind {
      case .contact: .contact
      case .conversation: .conversation
      case .customer: .customer
      case .shift: .shift
      }
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

  private static let conversation = RuleStarter(
    needs: ["transfers"],
    constraint: """
      template: absence
      target: transferred
      applies-to: {message: {by: agent}}
      count: 2
      """,
    examples: """
      - met: transfers once
        teach: true
        language: en
        transcript: |
          names: customer=Ruth Adeyemi, tom=Tom Wells, priya=Priya Nair
          10:00 customer: Hi, my suitcase did not arrive
          10:01 agent tom: Hello Ruth, I’m passing your request on to our luggage team.
          10:02 -- transferred to priya
          10:04 agent priya: Hello Ruth, it is on its way to you.
          10:06 -- closed by agent
      - missed: transfers a second time
        language: en
        transcript: |
          names: tom=Tom Wells, priya=Priya Nair
          10:00 customer: Hi, is my card ready?
          10:01 agent tom: Hello, I’m passing your request on to our cards team.
          10:02 -- transferred to priya
          10:04 agent priya: Hello, I’m passing your request on to our desk.
          10:05 -- transferred to tom
      - not-applicable: no agent writes
        language: en
        transcript: |
          10:00 customer: Hi, wrong number, sorry
          10:02 -- closed by customer
      - met: transfère une seule fois
        teach: true
        transcript: |
          names: customer=Nadia Benali, marc=Marc Leroy, julie=Julie Caron
          10:00 customer: Bonjour, ma carte est-elle prête ?
          10:01 agent marc: Bonjour Nadia, je transfère votre demande au service compétent.
          10:02 -- transferred to julie
          10:04 agent julie: Bonjour Nadia, elle est à l’accueil.
          10:06 -- closed by agent
      - missed: transfère une deuxième fois
        transcript: |
          names: marc=Marc Leroy, julie=Julie Caron
          10:00 customer: Bonjour, ma valise n’est pas arrivée
          10:01 agent marc: Bonjour, je transfère votre demande au service compétent.
          10:02 -- transferred to julie
          10:04 agent julie: Bonjour, je transfère votre demande au service bagages.
          10:05 -- transferred to marc
      """)

  private static let shift = RuleStarter(
    needs: ["availability"],
    constraint: """
      template: response
      activation: busy
      target: [available, unavailable, offline]
      within: 1h
      """,
    examples: """
      - met: is busy for twenty minutes
        teach: true
        language: en
        transcript: |
          names: customer=Ruth Adeyemi, tom=Tom Wells
          09:00 -- tom available
          10:00 customer: Hi, my suitcase did not arrive
          10:01 agent tom: Hello Ruth, it is on its way to you.
          10:02 -- closed by agent
          11:00 -- tom busy
          11:20 -- tom available
          18:00 -- tom offline
      - missed: is busy for three hours
        language: en
        transcript: |
          names: tom=Tom Wells
          09:00 -- tom available
          10:00 customer: Hi, is my card ready?
          10:01 agent tom: Hello, it is at the desk.
          11:00 -- tom busy
          14:00 -- tom available
      - not-applicable: is never busy
        language: en
        transcript: |
          names: tom=Tom Wells
          09:00 -- tom available
          10:00 customer: Hi, is my card ready?
          10:01 agent tom: Hello, it is at the desk.
          18:00 -- tom offline
      - met: reste occupé vingt minutes
        teach: true
        transcript: |
          names: customer=Nadia Benali, marc=Marc Leroy
          09:00 -- marc available
          10:00 customer: Bonjour, ma carte est-elle prête ?
          10:01 agent marc: Bonjour Nadia, oui, elle est à l’accueil.
          10:02 -- closed by agent
          11:00 -- marc busy
          11:20 -- marc available
          18:00 -- marc offline
      - missed: reste occupé trois heures
        transcript: |
          names: marc=Marc Leroy
          09:00 -- marc available
          10:00 customer: Bonjour, ma valise n’est pas arrivée
          10:01 agent marc: Bonjour, quel vol aviez-vous pris ?
          11:00 -- marc busy
          14:00 -- marc available
      """)
}
