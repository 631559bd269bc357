import CoachingRules
import MessageSignals
import TestFixtures
import Testing

@Suite struct LanguageTests {
  private func kind(_ transcript: String, _ rule: String, _ language: String?) throws -> [String] {
    try RuleJudging(pack: try ShippedRules.pack(), lexicon: try ShippedRules.lexicon()).verdicts(
      of: transcript, rule: rule, language: language
    ).map(\.description)
  }

  private static let spanish = """
    names: customer=Laura Gil, marta=Marta Ruiz
    10:00 customer: Hola, ¿dónde está mi pedido?
    10:00:30 -- assigned to marta
    10:01 agent marta: Su paquete llega mañana por la mañana.
    10:02 customer: vale gracias
    10:03 agent marta: De nada. Que tenga un buen día.
    10:04 -- closed by agent
    """

  private static let polish = """
    names: customer=Anna Lis, marta=Marta Nowak
    10:00 customer: Dzień dobry, gdzie jest moja paczka?
    10:00:30 -- assigned to marta
    10:01 agent marta: Dzień dobry, paczka przyjdzie jutro rano.
    10:02 -- transferred to group SAV
    """

  private static let swedish = """
    names: marta=Marta Berg
    10:00 customer: Hej, var är mitt paket?
    10:01 -- assigned to marta
    10:02 agent marta: Paketet kommer i morgon bitti.
    10:04 -- closed by agent
    """

  @Test(arguments: ["es", nil])
  func `A Spanish agent is charged for the greeting and credited with the leave`(_ language: String?) throws {
    #expect(try kind(Self.spanish, "greets-the-customer", language) == ["marta#1 missed"])
    #expect(try kind(Self.spanish, "takes-leave", language) == ["marta#1 met"])
    #expect(try kind(Self.spanish, "keeps-one-register", language) == ["marta#1 met"])
    #expect(try kind(Self.spanish, "protects-personal-data", language) == ["marta#1 met"])
    let informal = Self.spanish.replacing("Su paquete", with: "Tu paquete")
    #expect(try kind(informal, "keeps-one-register", language) == ["marta#1 missed"])
    let secret = Self.spanish.replacing("De nada.", with: "Indíqueme su contraseña.")
    #expect(try kind(secret, "protects-personal-data", language) == ["marta#1 missed"])
    let silent = Self.spanish.replacing("Que tenga un buen día.", with: "")
    #expect(try kind(silent, "takes-leave", language) == ["marta#1 missed"])
  }

  @Test(arguments: ["pl", nil])
  func `What is known in French and English only is not assessable in Polish`(_ language: String?) throws {
    for rule in [
      "stays-courteous", "announces-the-transfer", "writes-as-if-in-public", "reads-the-history", "writes-properly",
      "accepts-any-format", "leads-step-by-step",
    ] {
      for answer in try kind(Self.polish, rule, language) where !answer.contains("not-applicable") {
        #expect(answer.hasSuffix("not-assessable for want of language"), "\(rule): \(answer)")
      }
    }
    #expect(
      try kind(Self.polish, "stays-courteous", language) == ["marta#1 not-assessable for want of language"])
    #expect(
      try kind(Self.polish, "announces-the-transfer", language) == ["marta#1 not-assessable for want of language"])
    #expect(try kind(Self.polish, "greets-the-customer", language) == ["marta#1 met"])
  }

  @Test(arguments: ["sv", nil])
  func `No rule on words is assessable in a language that is not known`(_ language: String?) throws {
    for rule in [
      "greets-the-customer", "takes-leave", "keeps-one-register", "protects-personal-data", "stays-courteous",
      "writes-properly", "answers-promptly",
    ] {
      #expect(
        try kind(Self.swedish, rule, language) == ["marta#1 not-assessable for want of language"], "\(rule)")
    }
    #expect(try kind(Self.swedish, "settles-within-three-minutes", language).allSatisfy { $0.contains("met") })
  }

  @Test func `A customer's conversations are read in what all their languages have in common`() throws {
    let thread = """
      language: es; names: marta=Marta Ruiz
      10:00 customer: No me escriban más.
      10:01 agent marta: Hola, queda anotado.
      10:02 -- closed by agent
      === later
      language: fr
      day+1 12:00 template marta proactive: Découvrez nos offres du mois !
      """
    #expect(try kind(thread, "respects-opt-out", nil) == ["marta missed"])
    #expect(try kind(thread, "never-relaunches-twice", nil) == ["marta not-assessable for want of language"])
    let french = thread.replacing("language: es", with: "language: fr").replacing("No me escriban más", with: "STOP")
    #expect(try !kind(french, "never-relaunches-twice", nil).contains { $0.contains("language") })
  }
}
