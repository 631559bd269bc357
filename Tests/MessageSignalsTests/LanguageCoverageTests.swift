import Conversations
import MessageSignals
import Testing

@Suite struct LanguageCoverageTests {
  private static let further: [DetectedLanguage] = [.es, .de, .it, .pt, .nl, .pl]
  private static let everywhere: [Signal] = [
    .greeting, .farewell, .thanks, .apology, .offersFurtherHelp, .formal, .informal, .optOut, .shouting, .excessMarks,
    .misspelt, .asksSensitive, .repeatsSensitive, .awaitsAnswer, .accepts, .declines,
  ]
  private static let frenchAndEnglish: [Signal] = [
    .acknowledgement, .transferAnnouncement, .relaunch, .startsOver, .confirms, .notFound, .rude, .disparaging,
    .internal, .refusesFormat, .hold, .shorthand, .asksFor, .signature, .namesCustomer, .namesSomeoneElse, .answers,
  ]

  @Test func `French and English are known in full, an undecided language not at all`() throws {
    let lexicon = try ShippedLexicons.result.get()
    for signal in Signal.allCases {
      #expect(lexicon.covers(signal, .fr) && lexicon.covers(signal, .en), "\(signal.name)")
      #expect(!lexicon.covers(signal, .undecided), "\(signal.name)")
    }
  }

  @Test(arguments: further)
  func `Six further languages are known for courtesy, register, opt-out and personal data`(
    _ language: DetectedLanguage
  ) throws {
    let lexicon = try ShippedLexicons.result.get()
    for signal in Self.everywhere { #expect(lexicon.covers(signal, language), "\(signal.name)") }
    for signal in Self.frenchAndEnglish { #expect(!lexicon.covers(signal, language), "\(signal.name)") }
  }

  @Test(arguments: further)
  func `Each signal of a further language has three examples and two counterexamples`(_ language: DetectedLanguage)
    throws
  {
    let shown: [Signal] = [
      .greeting, .farewell, .thanks, .apology, .offersFurtherHelp, .formal, .informal, .optOut,
    ]
    for signal in shown {
      let own = ShippedLexicons.examples.filter { $0.signal == signal && $0.language == language }
      #expect(own.count { $0.isPositive } >= 3 && own.count { !$0.isPositive } >= 2, "\(signal.name)")
    }
  }

  @Test func `A phrase counts in conversations of its language only`() throws {
    #expect(try Dialogue(language: "es", [(.agent, "Tu pedido sale hoy.")]).lastMask().contains(.informal))
    #expect(try !Dialogue(language: "en", [(.agent, "El tu pedido sale hoy.")]).lastMask().contains(.greeting))
    #expect(try !Dialogue(language: "es", [(.agent, "Se lo te digo.")]).lastMask().contains(.formal))
    #expect(try !Dialogue(language: "it", [(.agent, "Le tes est vide.")]).lastMask().contains(.informal))
    #expect(try !Dialogue(language: "fr", [(.agent, "Le dag est passé, danke.")]).lastMask().contains(.thanks))
    #expect(try Dialogue(language: "de", [(.agent, "Danke für das Foto.")]).lastMask().contains(.thanks))
  }

  @Test(arguments: ["es", "de", "it", "pt", "nl", "pl"])
  func `Who greets, thanks or takes leave in English or French is heard everywhere`(_ language: String) throws {
    for (text, signal) in [
      ("Hello, let me check.", Signal.greeting), ("Bonjour, je regarde.", .greeting),
      ("Thank you for waiting.", .thanks),
      ("Have a nice day!", .farewell), ("We are sorry for the delay.", .apology),
    ] {
      #expect(try Dialogue(language: language, [(.agent, text)]).lastMask().contains(signal), "\(text)")
    }
    // What is short means something else there.
    #expect(try !Dialogue(language: "pl", [(.agent, "ty bardzo")]).lastMask().contains(.thanks))
  }

  @Test(arguments: [
    ("es", "ESTO NO ES LO QUE PEDÍ, SEÑOR"), ("de", "DAS IST NICHT MEIN PÄCKCHEN, HÖREN SIE"),
    ("it", "NON È QUELLO CHE VOLEVO, PERCHÉ"), ("pt", "NÃO FOI ISSO QUE EU PEDI, ATENÇÃO"),
    ("nl", "DIT IS NIET WAT IK HEB GEVRAAGD"), ("pl", "TO NIE JEST TO, CO ZAMÓWIŁAM, PROSZĘ"),
  ])
  func `Capitals are shouting with their accents too`(_ language: String, _ text: String) throws {
    var dialogue = Dialogue(language: language, [(.agent, text)])
    dialogue.agent = "Iwo"
    let lexicon = try SignalLexicon.load(files: ShippedLexicons.files(), dictionaries: .none).get()
    #expect(try dialogue.read(lexicon).signals.masks[0].contains(.shouting))
    dialogue.lines[0].1 = text.lowercased()
    #expect(try !dialogue.read(lexicon).signals.masks[0].contains(.shouting))
  }

  @Test(arguments: [
    ("es", "Puede facilitarme el número de su tarjeta", true), ("es", "Nunca pedimos su contraseña.", false),
    ("de", "Ich brauche noch Ihr Passwort.", true), ("de", "Geben Sie niemals Ihr Passwort weiter.", false),
    ("it", "Mi serve il codice CVV.", true), ("it", "Non chiediamo mai la password.", false),
    ("pt", "Informe o número do seu cartão.", true), ("pt", "Nunca pedimos a sua senha.", false),
    ("nl", "Wat is uw wachtwoord?", true), ("nl", "Wij vragen nooit uw wachtwoord.", false),
    ("pl", "Proszę podać numer karty.", true), ("pl", "Nigdy nie prosimy o hasło.", false),
  ])
  func `Who asks for what is secret is heard`(_ language: String, _ text: String, _ asks: Bool) throws {
    #expect(try Dialogue(language: language, [(.agent, text)]).lastMask().contains(.asksSensitive) == asks)
  }

  @Test(arguments: [
    ("es", "Hola, ¿dónde está?", true), ("es", "vale gracias", false), ("es", "Gracias, pero sigue sin llegar", true),
    ("de", "passt, danke", false), ("de", "Danke, aber es fehlt noch etwas", true), ("it", "va bene, grazie", false),
    ("it", "Grazie, vorrei la fattura", true), ("pt", "tá bom, obrigada", false),
    ("pt", "Obrigada, mas veio errado", true),
    ("nl", "is goed, dank je", false), ("nl", "Bedankt, maar het werkt niet", true), ("pl", "ok, dziękuję", false),
    ("pl", "Dziękuję, ale nadal nie działa", true),
  ])
  func `A customer waits unless he closes the matter`(_ language: String, _ text: String, _ awaits: Bool) throws {
    #expect(try Dialogue(language: language, [(.customer, text)]).lastMask().contains(.awaitsAnswer) == awaits)
  }
}
