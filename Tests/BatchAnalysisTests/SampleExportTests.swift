import BatchAnalysis
import CoachingRules
import Foundation
import Scorecards
import TestFixtures
import Testing
import TranscriptExports

/// The sample exports against the plan they were written by.
@Suite struct SampleExportTests {
  /// A verdict that the plan names: of a contact, of a conversation, of a customer (with the conversation it is shown in), or of
  /// an agent's day.
  struct Planned: Decodable, Hashable, CustomStringConvertible {
    var rule: String
    var conversation: String?
    var day: String?
    var contact: Int?
    var agent: String
    var why: String

    var description: String { "\(place): \(why)" }

    var place: Place {
      Place(rule: rule, conversation: conversation ?? "", day: day, contact: contact, agent: agent)
    }
  }

  /// Where a verdict stands.
  struct Place: Hashable, Comparable, CustomStringConvertible {
    var rule: String
    var conversation: String
    var day: String?
    var contact: Int?
    var agent: String

    var description: String {
      let part = contact.map { " #\($0)" } ?? ""
      return "\(rule) \(day.map { "on \($0)" } ?? "in \(conversation)\(part)") of \(agent)"
    }

    static func < (lhs: Place, rhs: Place) -> Bool { lhs.description < rhs.description }
  }

  /// `plan.json`.
  struct Plan: Decodable {
    var missed: [Planned]
    var met: [Planned]
    var notApplicable: [Planned]
    var notAssessable: [Planned]
  }

  private static let verdicts = Result { try AnalysedReport(of: [Repository.path("exports")]).verdicts() }
  private static let plan = Result {
    try JSONDecoder().decode(Plan.self, from: Data(try Repository.text("Tests/SampleExports/plan.json").utf8))
  }

  private static func place(_ line: VerdictLine) -> Place {
    Place(
      rule: line.rule, conversation: line.conversation, day: line.day, contact: line.contact, agent: line.agent)
  }

  @Test func `Exactly what the plan says is missed, no more and no fewer`() throws {
    let planned = Set(try Self.plan.get().missed.map(\.place))
    let found = Set(try Self.verdicts.get().filter { $0.verdict == "missed" }.map(Self.place))
    #expect(planned.subtracting(found).sorted() == [], "planned, but not missed")
    #expect(found.subtracting(planned).sorted() == [], "missed, but not planned")
    #expect(planned.count > 500)
    #expect(Set(planned.map(\.rule)) == Set(ShippedRules.rules.map(\.id)), "a rule without a planned miss")
  }

  @Test(arguments: ["met", "not-applicable", "not-assessable"])
  func `What the plan singles out comes out as planned`(verdict: String) throws {
    let lists = try Self.plan.get()
    let plan = ["met": lists.met, "not-applicable": lists.notApplicable][verdict] ?? lists.notAssessable
    #expect(!plan.isEmpty)
    var found: [Place: String] = [:]
    for line in try Self.verdicts.get() { found[Self.place(line)] = line.verdict }
    for planned in plan { #expect(found[planned.place] == verdict, "\(planned)") }
  }

  @Test func `Every rule is both met and missed`() throws {
    let verdicts = try Self.verdicts.get()
    for rule in ShippedRules.rules {
      for verdict in ["met", "missed"] {
        #expect(verdicts.contains { $0.rule == rule.id && $0.verdict == verdict }, "\(rule.id) is never \(verdict).")
      }
    }
  }

  @Test func `The samples are as large and as varied as promised`() throws {
    let report = try AnalysedReport(of: [Repository.path("exports")])
    let facts = report.outcome.conversations
    #expect(report.outcome.rejectedCount == 0)
    // Some formats spread a conversation over several records.
    #expect(report.outcome.readCount > facts.conversations + report.outcome.availabilityChanges)
    #expect(report.outcome.account.duplicates == 0)
    // French and English, in the order of DetectedLanguage.
    #expect(facts.byLanguage.contains { $0 >= 120 })
    #expect(facts.byLanguage.filter { $0 >= 40 }.count >= 2)
    // Every format but what the program makes for itself.
    #expect(Set(report.outcome.inputs.compactMap(\.format)).count == ExportFormat.allCases.count - 1)
    // Fourteen people and the assistant with its menus; a few more in the small samples of the other formats.
    let agents = Set(report.outcome.book.sorted.map(\.key.agent))
    #expect(agents.count > 15 && agents.contains("bot"))
    // A brand and its country are one brand.
    let brands = report.outcome.book.sorted.map { $0.key.brand.prefix { $0 != " " } }
    #expect(Set(brands).isSuperset(of: ["Smart", "Ondelune"]))
    #expect(facts.latest - facts.earliest > 26 * 86_400_000)
  }

  @Test func `Each verdict of the exports has its proof`() throws {
    let report = try AnalysedReport(of: [Repository.path("exports")])
    for line in report.lines("verdicts.ndjson") {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let verdict = try #require(object["verdict"] as? String)
      let evidence = object["evidence"] as? [[String: Any]] ?? []
      switch verdict {
      case "met", "missed": #expect(!evidence.isEmpty, "\(line)")
      case "not-assessable": #expect((object["missing"] as? [String])?.isEmpty == false, "\(line)")
      default: #expect(evidence.isEmpty, "\(line)")
      }
      let repair = object["repair"] as? [String: Any]
      #expect((repair != nil) == (verdict == "missed"), "\(line)")
      if let repair {
        #expect(repair["fr"] is String && repair["en"] is String && repair["change"] is [Any], "\(line)")
      }
    }
  }
}
