import Conversations
import Foundation
import Testing
import TranscriptExports

/// What the program writes as a table, it reads back.
@Suite struct TableRoundTripTests {
  private static func draft() -> ConversationDraft {
    var draft = ConversationDraft(
      source: "debrief", id: "c-1", capabilities: CapabilitySet([.assignment, .templateMark, .snooze]))
    draft.channel = .whatsapp
    draft.brand = "Smart, \"le\" shop; Paris"
    draft.timeZone = "Europe/Paris"
    draft.language = "fr"
    draft.customer.id = "cust"
    draft.customer.setName("Anne Roy")
    var agent = AgentDraft(id: "léa", name: "Léa Marin")
    agent.pseudonym = "Léa M."
    agent.group = "SAV"
    draft.describe(agent)
    var template = EventDraft.message(
      at: "2026-10-06T09:00:00Z", by: .agent, agent: "léa", id: "m3", text: "Une ligne\r\net \"une autre\"\n,;\t",
      kind: .template)
    template.template = "relance"
    template.delivery = .failed
    template.errorCode = "131047"
    template.isProactive = true
    var paused = EventDraft(.paused, at: "2026-10-05T08:03:00Z", by: .agent, agent: "léa")
    paused.until = "2026-10-05T11:03:00Z"
    var resumed = EventDraft(.resumed, at: "2026-10-05T11:03:00Z")
    resumed.cause = .timer
    draft.events = [
      EventDraft(.started, at: "2026-10-05T08:00Z", by: .customer),
      .message(at: "2026-10-05T08:00Z", by: .customer, text: "Bonjour"),
      .message(at: "2026-10-05T08:00Z", by: .customer, text: "Un second message, plus long que le premier"),
      EventDraft(.assigned, at: "2026-10-05T08:00:20Z", agent: "léa"), paused, resumed, template,
      .unknown("badge", at: "2026-10-06T09:01:00Z", text: "…"),
    ]
    return draft
  }

  private static func table(_ draft: ConversationDraft) -> [UInt8] {
    var bytes = Array(TranscriptTable.header.utf8)
    TranscriptTable.append(draft, to: &bytes)
    return bytes
  }

  @Test func `A table of the program's own gives the same conversation again`() {
    var expected: [UInt8] = []
    TranscriptJSONWriter.append(Self.draft(), to: &expected)
    let read = DraftImport([Self.table(Self.draft())])
    #expect(read.detected?.format == .table)
    #expect(read.lines == [String(decoding: expected, as: UTF8.self)])
  }

  @Test(arguments: [
    ("conversation: A\nat B\n", "Line 2 of the column map"), ("conversation: A\nat: B\n", "who wrote"),
    ("at: B\nby: C\n", "\"conversation\""), ("conversation: A\nconversation: B\n", "Line 2"),
    ("separator: pipe\n", "Line 1"), ("values: x\n", "Line 1"), ("  Client: customer\n", "Line 1"),
    ("values:\n  qui:\n", "Line 2"), ("at:\n", "Line 1"), ("encoding: ebcdic\n", "Line 1"),
  ])
  func `A faulty map is named by its line`(map: String, part: String) {
    var settings = ImportSettings()
    settings.tableMap = map
    #expect(settings.tableMapProblem?.contains(part) == true)
  }

  @Test func `A map that can be used has no problem`() {
    var settings = ImportSettings()
    #expect(settings.tableMapProblem == nil)
    settings.tableMap =
      "\u{FEFF}# à nous\r\nseparator: tab\r\nconversation: 'Id: long'\r\nat: L'heure\r\nby: Qui\r\nvalues:\r\n\tLui: agent\r\n"
    #expect(settings.tableMapProblem == nil)
  }
}
