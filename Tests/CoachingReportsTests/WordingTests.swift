import CoachingReports
import CoachingRules
import Conversations
import MessageSignals
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (0, "0 s", "0 s"), (45, "45 s", "45 s"), (180, "3 min", "3 min"), (432, "7 min 12 s", "7 min 12 s"),
    (7500, "2 h 05", "2 h 05 min"), (7200, "2 h", "2 h"), (90_000, "1 j 1 h", "1 d 1 h"), (172_800, "2 j", "2 d"),
  ])
  func `Durations read as people say them`(seconds: Int64, fr: String, en: String) {
    func plain(_ language: ReportLanguage) -> String {
      NumberWording(language).duration(seconds: seconds).replacing("\u{A0}", with: " ")
    }
    #expect(plain(.fr) == fr)
    #expect(plain(.en) == en)
  }

  @Test func `Numbers follow the language`() {
    let (fr, en) = (NumberWording(.fr), NumberWording(.en))
    #expect(fr.percent(8249) == "82\u{202F}%")
    #expect(en.percent(8250) == "83%")
    #expect(fr.percent(8249, decimals: true) == "82,5\u{202F}%")
    #expect(en.points(319) == "3.2")
    #expect(fr.count(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(en.count(1_002_003) == "1,002,003")
    #expect(fr.count(-12) == "−12")
  }

  @Test func `Days and periods follow the language`() {
    let (fr, en) = (DayWording(.fr), DayWording(.en))
    #expect(fr.day("2026-10-01") == "1er\u{A0}octobre 2026")
    #expect(fr.period(from: "2026-10-01", to: "2026-10-31") == "du 1er au 31\u{A0}octobre 2026")
    #expect(fr.period(from: "2026-09-28", to: "2026-10-02") == "du 28\u{A0}septembre au 2\u{A0}octobre 2026")
    #expect(en.period(from: "2026-10-01", to: "2026-10-31") == "1–31\u{A0}October 2026")
    #expect(en.period(from: "2025-12-28", to: "2026-01-02") == "28\u{A0}December 2025 – 2\u{A0}January 2026")
    #expect(en.period(from: "2026-10-01", to: "2026-10-01") == "1\u{A0}October 2026")
    #expect(en.day("yesterday") == "yesterday")
  }

  @Test func `A finding names its facts, or goes round those that are not known`() {
    let missed = LocalizedText(
      fr: "Ouverte {elapsed} (maximum {limit}) : {name} !", en: "Open {elapsed} ({limit}): {value}, {count}.")
    let facts = FindingWording.Facts(value: 432, limit: 180, unit: .seconds, count: 2, name: "Bru\u{202E}no\n")
    #expect(
      FindingWording(.fr).sentence(missed, facts)
        == "Ouverte 7\u{A0}min 12\u{A0}s (maximum 3\u{A0}min)\u{A0}: «\u{A0}Bruno\u{A0}»\u{202F}!")
    #expect(
      FindingWording(.en).sentence(missed, facts) == "Open 7\u{A0}min 12\u{A0}s (3\u{A0}min): 7\u{A0}min 12\u{A0}s, 2.")
    #expect(
      FindingWording(.en).sentence(missed, .init(limit: 180, unit: .seconds))
        == "Open more than 3\u{A0}min (3\u{A0}min): –, –.")
    #expect(
      FindingWording(.en).sentence(LocalizedText(fr: "", en: "{value} of {limit} {"), .init(value: 2, limit: 4))
        == "2 of 4 {")
  }

  @Test func `Suggestions are one sentence, of the words that have any`() {
    func word(_ word: String, _ suggestions: [String]) -> MisspeltWord {
      MisspeltWord(word: word, language: .en, suggestions: suggestions)
    }
    #expect(RepairWording.suggestions([]) == nil)
    #expect(RepairWording.suggestions([word("frist", [])]) == nil)
    #expect(
      RepairWording.suggestions([
        word("frist", ["first", "fist", "frost"]), word("qsdf", []), word("parcell", ["parcel"]),
        word("frist", ["first"]),
      ])
        == LocalizedText(
          fr: "Peut-être\u{A0}: frist → first ou fist, parcell → parcel.",
          en: "Perhaps: frist → first or fist, parcell → parcel."))
  }

  @Test func `A repair is one sentence in both languages`() {
    func sentence(_ change: Repair.Change, time: String = "", kind: EventKind = .message) -> LocalizedText? {
      RepairWording.sentence(
        Repair(change), of: InventedPack.leave,
        RepairFacts(reference: "m5", time: time, kind: kind, clock: "10:04:10", words: "Bruno"))
    }
    #expect(sentence(.nothing) == nil)
    #expect(
      sentence(.insertMove(.paused)) == LocalizedText(fr: "Mettre en pause avant 10:04:10.", en: "Pause by 10:04:10."))
    #expect(
      sentence(.addWords(.farewell))
        == LocalizedText(
          fr: "Dire au revoir dans le message m5, avant la clôture.", en: "Say goodbye in message m5, before closing."))
    #expect(sentence(.addWords(.greeting), time: "10:01")?.fr == "Saluer le client dans le message de 10:01.")
    #expect(sentence(.insertMessage(.farewell))?.en == "Say goodbye in a message before 10:04:10, before closing.")
    #expect(
      sentence(.replaceWords(.namesCustomer))?.fr
        == "Écrire le nom du client à la place de «\u{A0}Bruno\u{A0}» dans le message m5.")
    #expect(sentence(.removeWords)?.en == "Take “Bruno” out of message m5.")
    #expect(sentence(.removeEvent)?.en == "Do not send message m5.")
    #expect(sentence(.removeEvent, kind: .transferred)?.fr == "Ne pas transférer à 10:04:10.")
    #expect(
      sentence(.addSteps(0b1110))?.fr
        == "Ajouter, dans l’ordre, une réponse, puis une proposition d’aide, puis un au revoir.")
  }

  @Test(arguments: Signal.allCases)
  func `Every signal has a human name`(signal: Signal) {
    #expect(!SignalWording.name(signal.name).fr.contains("«"), "\(signal.name)")
  }

  @Test(arguments: Capability.allCases)
  func `Every capability has a human name`(capability: Capability) {
    #expect(FactWording.name(capability.rawValue).fr != capability.rawValue)
  }

  @Test func `French gets its spaces`() {
    #expect(
      FrenchSpacing.applied("Non ! « oui » : 82 % ; ça ? 10:30", in: .fr)
        == "Non\u{202F}! «\u{A0}oui\u{A0}»\u{A0}: 82\u{202F}%\u{202F}; ça\u{202F}? 10:30")
    #expect(FrenchSpacing.applied("No !", in: .en) == "No !")
  }

  @Test func `Controls are shown, marks that turn the writing stay out of lines`() {
    #expect(VisibleText.controlsShown("a\u{0}b\r\nc\u{1B}[31m\u{7F}\u{9B}") == "a␀b\nc␛[31m␡\u{FFFD}")
    #expect(VisibleText.oneLine(" a\n\u{202E}b\u{200F} \u{1B}c ") == "a b c")
    #expect(VisibleText.oneLine(String(repeating: "x", count: 100)).count == 61)
    let zalgo = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(VisibleText.oneLine(zalgo).utf8.count < 600)
  }
}
