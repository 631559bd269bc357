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
}
