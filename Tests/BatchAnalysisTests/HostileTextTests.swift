import BatchAnalysis
import Foundation
import Testing

/// Whatever stands in messages and names comes out as text, in every file.
@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=1+1", "\u{202E}gnp.exe\u{202C}",
    String(repeating: "long", count: 2500), "'--", "a\u{2028}b\u{0000A0}c", "&lt;b&gt;&amp;",
    "\u{1F468}\u{200D}\u{1F469}",
    "]]>", "{{name}}", "</style><script>alert(2)</script>", "\\u003cscript\\u003e",
  ]

  /// A conversation in which everything is called like `text`, and an agent's miss is quoted.
  private static func line(_ text: String) throws -> String {
    let record: [String: Any] = [
      "id": text, "channel": "whatsapp", "brand": text, "site": text,
      "language": "fr", "customer": ["id": text, "givenName": text, "familyName": text],
      "agents": [["id": text, "givenName": text, "familyName": text, "team": text, "group": text]],
      "events": [
        [
          "type": "message", "at": "2026-10-05T10:00:00+02:00", "by": "customer", "id": text,
          "text": "Où est \(text) ?",
        ],
        [
          "type": "message", "at": "2026-10-05T10:01:00+02:00", "by": "agent", "agent": text, "text": "\(text) arrive.",
        ],
        ["type": "closed", "at": "2026-10-05T10:20:00+02:00", "by": "agent", "agent": text, "reason": text],
      ],
    ]
    // The format comes first, as exports write it; the order of the other keys would change from run to run.
    let fields = try JSONSerialization.data(withJSONObject: record, options: .sortedKeys)
    return #"{"format":"debrief:transcript/1","# + String(decoding: fields, as: UTF8.self).dropFirst() + "\n"
  }

  @Test(arguments: texts)
  func `Hostile words are words`(text: String) throws {
    let report = try AnalysedReport(of: ["a.ndjson": try Self.line(text)])
    #expect(report.outcome.conversations.conversations == 1, "\(report.text("rejected.ndjson"))")
    let missed = try report.verdicts().filter { $0.verdict == "missed" }
    #expect(!missed.isEmpty && missed.allSatisfy { $0.conversation == text && $0.agent == text })
    for name in ["scorecards.json", "run.json"] {
      #expect(try JSONSerialization.jsonObject(with: Data(report.files[name] ?? [])) is [String: Any], "\(name)")
    }
    let agents = try JSONSerialization.jsonObject(with: Data(report.files["scorecards.json"] ?? [])) as? [String: Any]
    #expect((agents?["agents"] as? [[String: Any]])?.contains { $0["id"] as? String == text } == true)
    #expect(report.pages.count == 2)
    for (path, page) in report.pages {
      #expect(path.utf8.count < 100 && path.contains(/^(?:agents\/[a-z0-9-]+|index)\.html$/))
      try Self.expectOnlyOurMarkup(page, path)
    }
  }

  /// Every tag and attribute of a page is one that our pages have with harmless words.
  private static func expectOnlyOurMarkup(_ page: String, _ path: String) throws {
    #expect(!page.contains(/(?i)<script|<iframe|<object|<embed|<base|javascript:/), "\(path)")
    let plain = try AnalysedReport(of: ["a.ndjson": try line("plain")])
    let known = Set(plain.pages.values.flatMap(shapes))
    let strange = Set(shapes(of: page)).subtracting(known)
    #expect(strange.isEmpty, "\(path) holds \(strange).")
  }

  /// Tags with the names of their attributes, without the values.
  private static func shapes(of page: String) -> [String] {
    page.matches(of: /<(\/?[A-Za-z!][^\s>\/]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/).map { match in
      let attributes = match.2.matches(of: /\s([^\s=>"]+)(?:="[^"]*")?/).map { String($0.1) }
      return "\(match.1) \(attributes.joined(separator: " "))"
    }
  }

  @Test func `Marks that turn the direction round are shown, not obeyed`() throws {
    let report = try AnalysedReport(of: ["a.ndjson": try Self.line("\u{202E}gnp.exe")])
    for (path, page) in report.pages {
      // Either they are written out, or what holds them is isolated from the rest of the page.
      #expect(!page.contains("\u{202E}") || page.contains("<bdi"), "\(path)")
    }
  }
}
