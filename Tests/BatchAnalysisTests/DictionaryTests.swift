import BatchAnalysis
import CoachingReports
import MessageSignals
import TestFixtures
import Testing

/// What a run says of spelling: what a word may mean, and what to install where no dictionary is.
@Suite struct DictionaryTests {
  /// A conversation in which the agent writes these words, which are enough for the rule.
  private static func line(_ id: String, language: String, _ words: String) -> String {
    var talk = Talk(id)
    talk.events[1].rest = #""by":"agent","agent":"marc","text":"\#(words)""#
    return talk.line.replacing(#""language":"fr""#, with: #""language":"\#(language)""#)
  }

  private static let french = "Votre coliss est blocqué chez le transporteurr, je fais une reclammation aujourd’hui."

  @Test func `A missing dictionary is said once for each language, with its package`() throws {
    let folder = try TemporaryFolder()
    let empty = SpellingDictionaries(folder: folder.path)
    let lines = (1...3).map { Self.line("c-\($0)", language: "fr", Self.french) }
    let english = Self.line("c-4", language: "en", "Your parcel is on its way and it will arrive tomorrow morning.")
    var options = AnalysedReport.Options()
    options.dictionaries = empty
    let report = try AnalysedReport(of: ["a.ndjson": lines.joined() + english], options)
    #expect(
      report.outcome.dictionaryAdvice(empty) == [
        "No French dictionary is installed; `apt install hunspell-fr` makes spelling assessable.",
        "No English dictionary is installed; `apt install hunspell-en-us` makes spelling assessable.",
      ])
    let spelling = try report.verdicts().filter { $0.rule == "spells-correctly" }
    #expect(!spelling.isEmpty && spelling.allSatisfy { $0.verdict == "not-assessable" })
  }

  @Test(.enabled(if: SpellingDictionaries.installed.has(.fr)))
  func `Where the dictionaries are, nothing is said, and pages say what a word may mean`() throws {
    let report = try AnalysedReport(of: ["a.ndjson": Self.line("c-1", language: "fr", Self.french)])
    #expect(report.outcome.dictionaryAdvice(.installed).isEmpty)
    let page = report.text("agents/marc.html")
    #expect(page.contains("Peut-être\u{A0}: coliss → colis"), "\(page.suffix(3000))")
    #expect(page.contains("transporteurr → transporteur"))
    #expect(!report.text("verdicts.ndjson").contains("Peut-être"))
  }
}
