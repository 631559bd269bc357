import BatchAnalysis
import CoachingRules
import Testing

/// Quotes hide personal data wherever a run writes them, unless the user asks to see it.
@Suite struct MaskedReportTests {
  private static let secrets = ["4111 1111", "0505 0001", "Lilas2026", "98 00 12", "nadia@"]
  private static let talk: Talk = {
    var talk = Talk("c-1")
    talk.events[0].rest =
      #""by":"customer","text":"Bonjour, mon IBAN est FR14 2004 1010 0505 0001 3M02 606 et mon adresse nadia@example.org""#
    talk.events[1].rest =
      #""by":"agent","agent":"marc","text":"Bonjour Nadia, votre carte 4111 1111 1111 1111, votre mot de passe : Lilas2026, votre IBAN FR14 2004 1010 0505 0001 3M02 606, votre adresse nadia@example.org et votre téléphone 06 39 98 00 12 sont notés. Cordialement, Marc""#
    return talk
  }()

  private func report(isMasked: Bool, _ language: ReportLanguage = .fr) throws -> AnalysedReport {
    var options = AnalysedReport.Options(language: language)
    options.isMasked = isMasked
    return try AnalysedReport(of: ["a.ndjson": Self.talk.line], options)
  }

  @Test func `No file of a report holds what a number, an address or a password was`() throws {
    for (name, bytes) in try report(isMasked: true).files {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in Self.secrets { #expect(!text.contains(secret), "\(name) holds \(secret).") }
    }
  }

  @Test func `What is hidden is named, on pages in their language, in data in English`() throws {
    let french = try report(isMasked: true)
    let english = try report(isMasked: true, .en)
    #expect(french.pages.values.contains { $0.contains("[carte …11]") && $0.contains("[mot de passe]") })
    #expect(english.pages.values.contains { $0.contains("[card …11]") && $0.contains("[password]") })
    #expect(french.text("verdicts.ndjson").contains("[card …11]"))
    #expect(french.text("verdicts.ndjson") == english.text("verdicts.ndjson"))
  }

  @Test func `Whoever asks for it sees it, with the same verdicts and places`() throws {
    let shown = try report(isMasked: false)
    #expect(shown.pages.values.contains { $0.contains("4111 1111 1111 1111") })
    #expect(shown.text("verdicts.ndjson").contains("\"quote\":\"4111 1111 1111 1111\""))
    #expect(try shown.verdicts() == report(isMasked: true).verdicts())
  }

  /// What the rules over a customer's conversations quote is kept short, whatever it is cut in.
  @Test(arguments: [
    "4111 1111 1111 1111", "FR14 2004 1010 0505 0001 3M02 606", "nadia.longue.adresse@example.org",
  ])
  func `What a quote is cut in leaves no half`(secret: String) throws {
    for padding in 84...112 {
      let text = "Bonjour, avez-vous toujours besoin d’aide ? \(String(repeating: ".", count: padding)) \(secret) merci"
      let line = """
        {"format":"debrief:transcript/1","id":"p-1","brand":"Smart","channel":"whatsapp","timeZone":"Europe/Paris",\
        "customer":{"id":"c-1"},"agents":[{"id":"julie"}],"events":[\
        {"type":"message","at":"2026-10-01T08:00:00Z","by":"customer","text":"Bonjour, où est le colis ?"},\
        {"type":"assigned","at":"2026-10-01T08:01:00Z","agent":"julie"},\
        {"type":"message","at":"2026-10-01T08:02:00Z","by":"agent","agent":"julie","text":"Bonjour, lequel ?"},\
        {"type":"message","at":"2026-10-03T08:02:00Z","by":"agent","agent":"julie","kind":"template","text":"Toujours là ?"},\
        {"type":"message","at":"2026-10-05T08:02:00Z","by":"agent","agent":"julie","kind":"template","text":"\(text)"}]}
        """
      let report = try AnalysedReport(of: ["a.ndjson": line])
      #expect(report.pages.values.contains { $0.contains("avez-vous toujours besoin") })
      for (name, page) in report.pages {
        #expect(!page.contains(secret.prefix(9)), "\(name) holds \(secret.prefix(9)).")
      }
    }
  }
}
