import CoachingReports
import CoachingRules
import Conversations
import Foundation
import Scorecards

/// Contents of a report with everything that can go wrong on a page.
enum InventedContents {
  static let nastyName = "<script>alert(\"x\")</script> & l’\u{202E}evil\u{202C} 🧑🏽‍💻"
  static let longWord = String(repeating: "é", count: 10_000)

  static func contents(_ language: ReportLanguage) -> ReportContents {
    let pack = InventedPack.changed
    var book = TallyBook(ruleCount: pack.rules.count)
    add(&book, "marc", "Nord", "Smart", contacts: 30, passed: 21, [(27, 3), (29, 1), (20, 10), (15, 15), (20, 10)])
    add(&book, "=1+1", "Sud", "Ondelune", contacts: 8, passed: 8, [(8, 0), (8, 0), (8, 0), (8, 0), (8, 0)])
    add(&book, "../x<y>", "Sud", "<i>Smart</i>", contacts: 2, passed: 0, [])
    var quotes = QuoteSampler(limit: 3, ruleCount: pack.rules.count)
    for sample in samples { offer(sample, to: &quotes) }
    var run = RunRecord(programVersion: "0.0.0")
    run.counts.read = 45
    run.counts.analysed = 41
    run.counts.conversations = 41
    run.counts.rejected = 3
    run.counts.duplicates = 1
    run.counts.contacts = 40
    run.counts.messages = 1234
    run.firstDay = "2026-10-01"
    run.lastDay = "2026-10-31"
    run.horizon = 1_791_187_200_000
    var suppressions = SuppressionBook(pack.suppressions)
    _ = suppressions.position(
      covering: "takes-leave", agent: "marc", team: "Nord", brand: "Smart", channel: .sms, conversation: "c-9",
      customer: nil, day: 0)
    run.note(suppressions)
    run.inputs = [
      RunInput(
        name: "a\"b.xml", format: "transcript", bytes: 10, sha256: String(repeating: "0", count: 64), conversations: 41)
    ]
    run.options = ["language": language.rawValue, "as-of": "\u{2028}"]
    run.clock = RunClock(started: 1_791_187_200_000, finished: 1_791_187_201_500)
    var missing = MissingCounts()
    missing.count(MissingFact(CapabilitySet([.templateMark, .snooze])))
    missing.count([.language])
    run.missing = pack.rules.map { $0.id == "waits-for-consent" ? missing : MissingCounts() }
    return ReportContents(
      pack: pack, book: book, quotes: quotes, run: run, language: language,
      agentNames: [
        "marc": AgentName(full: "Marc Leroy", given: "Marc"),
        "=1+1": AgentName(full: nastyName, given: nastyName),
      ],
      figures: [
        TeamFigure(
          title: LocalizedText(fr: "Première réponse (médiane)", en: "First answer (median)"),
          value: LocalizedText(fr: "2 min 10 s", en: "2 min 10 s"))
      ])
  }

  private static func add(
    _ book: inout TallyBook, _ agent: String, _ team: String, _ brand: String, contacts: Int, passed: Int,
    _ counts: [(met: Int, missed: Int)]
  ) {
    var entry = TallyEntry(ruleCount: book.ruleCount)
    for (rule, count) in counts.enumerated() {
      entry.tallies[rule] = Tally(
        met: count.met, missed: count.missed, notApplicable: 2, notAssessable: rule == 2 ? 1 : 0)
    }
    if agent == "marc" { entry.tallies[InventedPack.leaveRule].suppressed = 1 }
    if !counts.isEmpty { entry.tallies[InventedPack.trialRule] = Tally(met: 5, missed: 3, notApplicable: 1) }
    entry.tallies[InventedPack.silentRule] = Tally(notAssessable: contacts)
    entry.contacts = contacts
    entry.contactsScored = counts.isEmpty ? 0 : contacts
    entry.contactsPassed = passed
    entry.contactsFailedCritical = counts.first?.missed ?? 0
    book.add(entry, for: TallyKey(agent: agent, team: team, brand: brand))
  }

  static func offer(_ sample: QuoteSample, to quotes: inout QuoteSampler) {
    var conversation = sample.conversation
    let seed = conversation.withUTF8 {
      QuoteDraw.seed(agent: sample.agent, conversation: $0, contact: sample.contact, instant: 0)
    }
    let hash = QuoteDraw.hash(seed: seed, rule: FNV1a.hash(InventedPack.pack.rules[sample.rule].id))
    let slot = quotes.slot(for: sample.agent)
    quotes.offer(hash: hash, rule: sample.rule, kind: sample.kind, slot: slot) {
      (QuoteDraw(hash: hash, conversation: sample.conversation, contact: sample.contact, instant: 0), sample)
    }
  }

  static func line(_ speaker: QuoteSpeaker, _ time: String, _ text: String, mark: String = "") -> QuoteLine {
    var marks: [Range<Int>] = []
    if !mark.isEmpty, let range = text.range(of: mark) {
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      marks = [start..<start + mark.utf8.count]
    }
    return QuoteLine(speaker: speaker, time: time, text: text, marks: marks)
  }

  static let samples: [QuoteSample] = [
    QuoteSample(
      rule: InventedPack.namesRule, kind: .missed, agent: "marc", conversation: "c-<1>", contact: 1, day: "2026-10-05",
      time: "10:03", channel: "whatsapp",
      lines: [
        line(.customer, "10:00", "Bonjour\u{A0}! <script>alert('x')</script> \"quoted\" & =1+1 \u{0} fin"),
        line(.agent, "10:03", "👋🏽 Bonjour \u{202E}Bruno\u{202C}, c’est\nfait.", mark: "Bruno"),
        line(.colleague, "10:04", "Secret du collègue"),
      ], repair: LocalizedText(fr: "Écrire le nom du client.", en: "Write the customer’s name.")),
    QuoteSample(
      rule: InventedPack.settlesRule, kind: .missed, agent: "marc", conversation: "c-2", contact: 2, day: "2026-10-06",
      time: "11:00", channel: "sms",
      lines: [
        line(.customer, "10:59", longWord),
        QuoteLine(speaker: .agent, time: "11:00", text: "Je regarde.", isPlace: true),
        QuoteLine(speaker: .agent, time: "11:07", move: .paused, isPlace: true),
      ], facts: .init(value: 432, limit: 180, unit: .seconds),
      repair: LocalizedText(fr: "Mettre en pause avant 11:03:00.", en: "Pause by 11:03:00.")),
    QuoteSample(
      rule: InventedPack.settlesRule, kind: .met, agent: "=1+1", conversation: "c-3", contact: 1, day: "2026-10-07",
      time: "09:00", channel: "chat", lines: [line(.agent, "09:00", "שלום! Julie-only-words", mark: "שלום")],
      facts: .init(value: 150, limit: 180, unit: .seconds), hasRemark: true),
    QuoteSample(
      rule: InventedPack.greetsRule, kind: .met, agent: "marc", conversation: "c-4", contact: 1, day: "2026-10-08",
      time: "08:00", channel: "other",
      lines: [line(.bot, "07:59", ""), line(.agent, "08:00", "Bonjour Nicolas", mark: "Bonjour")]),
    QuoteSample(
      rule: InventedPack.trialRule, kind: .missed, agent: "marc", conversation: "", contact: 0, day: "2026-10-09",
      time: "18:00", channel: "",
      lines: [QuoteLine(speaker: .agent, time: "18:00", move: .offline, isPlace: true)],
      repair: LocalizedText(fr: "Se mettre indisponible avant 17:59:59.", en: "Turn unavailable by 17:59:59.")),
  ]
}
