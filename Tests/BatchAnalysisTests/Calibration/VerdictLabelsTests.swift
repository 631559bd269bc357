import Scorecards
import TestFixtures
import Testing

@testable import BatchAnalysis

@Suite struct VerdictLabelsTests {
  private static let head = "conversation,contact,agent,rule,reviewer,verdict\n"

  private static func labels(_ text: String) throws(CalibrationProblem) -> [VerdictLabel] {
    try VerdictLabels(text: text, path: "labels.csv").labels
  }

  @Test func `Spreadsheets' habits are read`() throws {
    let plain = try Self.labels(Self.head + "c 1,2,marc,takes-leave,Ana,missed\n")
    #expect(plain.count == 1 && plain[0].judged.contact == 2 && plain[0].verdict == 1)
    let habits = [
      "\u{FEFF}" + Self.head + "c 1,2,marc,takes-leave,Ana,missed",
      Self.head.replacing("\n", with: "\r\n")
        + "c 1,2,marc,takes-leave,Ana,MISSED\r\n\r\n",
      "conversation;contact;agent;rule;reviewer;verdict\nc 1;2;marc;takes-leave;Ana;missed\n",
      "verdict,comment,rule,agent,reviewer,contact,conversation\nmissed,\"a \"\"b\"\",\nc\",takes-leave,marc,Ana,2,c 1\n",
    ]
    for text in habits { #expect(try Self.labels(text) == plain, "\(text)") }
    let whole = try Self.labels("conversation,rule,reviewer,verdict\nc 1,takes-leave,Ana,met\n")
    #expect(whole[0].judged.contact == nil && whole[0].judged.agent == nil)
  }

  @Test(arguments: [
    ("", 1, 1), ("conversation,rule\n", 1, 1), (head, 2, 1), (head + "c-1,0,marc,r,Ana,met\n", 2, 5),
    (head + "c-1,1,marc,r,Ana\n", 2, 14), (head + "c-1,1,marc,r,Ana,meet\n", 2, 18),
    (head + "c-1,1,marc,,Ana,met\n", 2, 12), (head + "c-1,1,\"marc\"x,r,Ana,met\n", 2, 13),
    (head + "c-1,1,marc,r,Ana,\"met\n", 2, 18), ("rule,rule\n", 1, 6),
    (head + "\"a\nb\",1,marc,r,Ana,no\n", 3, 17),
  ])
  func `A fault is named with its line and column`(text: String, line: Int, column: Int) {
    let problem = #expect(throws: CalibrationProblem.self) { try Self.labels(text) }
    #expect(problem?.line == line && problem?.column == column, "\(problem?.description ?? "")")
    #expect(problem?.sentence.hasSuffix(".") ?? false)
  }

  @Test func `Random bytes never end the program`() {
    var random = SeededGenerator(seed: 21)
    let alphabet = Array(",;\"\n\r a\u{FEFF}é1")
    for _ in 0..<500 {
      let text = String((0..<40).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
      _ = try? Self.labels(Self.head + text)
      _ = try? Self.labels(text)
    }
  }

  @Test func `A conversation judged as a whole is missed if anything in it is`() throws {
    let folder = try TemporaryFolder()
    func line(_ conversation: String, _ contact: Int, _ agent: String, _ verdict: String) -> String {
      #"{"rule":"r","case":"contact","conversation":"\#(conversation)","contact":\#(contact),"agent":"\#(agent)","verdict":"\#(verdict)","activations":1,"fulfilled":1,"packVersion":"1"}"#
        + "\n"
    }
    try folder.write(
      line("c-1", 1, "marc", "met") + line("c-1", 2, "julie", "missed") + line("c-1", 3, "marc", "not-applicable")
        + line("c-2", 1, "marc", "not-assessable") + line("c-2", 2, "marc", "not-applicable"),
      to: "verdicts.ndjson")
    let cases: [(String, Int?, String?, Int?)] = [
      ("c-1", nil, nil, 1), ("c-1", 1, nil, 0), ("c-1", nil, "marc", 0), ("c-1", 3, "marc", 2),
      ("c-1", 3, "julie", nil),
      ("c-2", nil, nil, 2), ("c-3", nil, nil, nil),
    ]
    let labels = cases.map { conversation, contact, agent, _ in
      VerdictLabel(
        judged: VerdictLabel.Case(conversation: conversation, contact: contact, agent: agent, rule: "r"),
        reviewer: "Ana", verdict: 0)
    }
    let said = try ReportVerdicts(folder: folder.path, on: labels)
    for (label, expected) in zip(labels, cases.map(\.3)) {
      #expect(said.verdict(on: label.judged) == expected, "\(label.judged)")
    }
  }
}
