import CoachingReports
import CoachingRules
import Foundation
import Scorecards
import Testing

@Suite struct PageSafetyTests {
  private func pages(_ language: ReportLanguage) -> [String] {
    let contents = InventedContents.contents(language)
    let agents = contents.scorecards.agents.indices.map { AgentPage(contents, agent: $0).bytes }
    return ([ManagerPage(contents).bytes] + agents).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of the elements of a page, with their attributes.
  private func tags(_ page: String) -> [String] {
    let body = page.replacing(#/<style>[^<]*</style>/#, with: "")
    return body.matches(of: #/<(/?[A-Za-z!][^>]*)>/#).map { String($0.output.1) }
  }

  @Test(arguments: ReportLanguage.allCases)
  func `Text of others never becomes markup`(language: ReportLanguage) throws {
    let known: Set<String> = [
      "!DOCTYPE", "html", "head", "meta", "title", "body", "main", "header", "section", "aside", "article", "footer",
      "h1", "h2", "h3", "h4", "p", "b", "ul", "ol", "li", "span", "div", "svg", "rect", "table", "caption", "thead",
      "tbody", "tr", "th", "td", "details", "summary", "mark", "bdi", "time", "figure", "figcaption", "a",
    ]
    for page in pages(language) {
      for tag in tags(page) {
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
        #expect(known.contains(String(name)), "\(tag)")
        #expect(!tag.contains("alert"), "\(tag)")
        #expect(!tag.contains(" on"), "\(tag)")
      }
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func `A page loads nothing and runs nothing`(language: ReportLanguage) throws {
    for page in pages(language) {
      #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
      #expect(
        !page.contains("<script") && !page.contains("http:") && !page.contains("https:") && !page.contains("url("))
      #expect(!tags(page).contains { $0.contains(" style=") || $0.contains(" src=") })
      #expect(page.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func `Every element is closed, and headings go down step by step`(language: ReportLanguage) {
    let empty: Set<String> = ["!DOCTYPE", "meta", "rect"]
    for page in pages(language) {
      var open: [String] = []
      var level = 0
      for tag in tags(page) {
        let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" })
        if empty.contains(name) { continue }
        if tag.hasPrefix("/") {
          #expect(open.popLast() == name)
        } else {
          open.append(name)
          if name.count == 2, name.hasPrefix("h"), let next = name.last.flatMap({ Int(String($0)) }) {
            #expect(next <= level + 1, "\(name) after h\(level)")
            level = next
          }
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func `An agent's page says nothing of any other agent`(language: ReportLanguage) throws {
    let contents = InventedContents.contents(language)
    let position = try #require(contents.scorecards.agents.firstIndex { $0.subject.id == "marc" })
    let page = String(decoding: AgentPage(contents, agent: position).bytes, as: UTF8.self)
    for secret in [
      "alert(&quot;x", "Julie-only-words", "Secret du collègue", "=1+1</", "../x", "Sud", "Ondelune", "c-3",
    ] {
      #expect(!page.contains(secret), "\(secret)")
    }
    #expect(page.contains("Marc"))
  }

  @Test func `A long word is cut, a mark is not`() throws {
    let page = pages(.fr)[0]
    #expect(!page.contains(String(repeating: "é", count: 601)))
    #expect(page.contains(String(repeating: "é", count: 600) + " …"))
    #expect(page.contains("<mark>Bruno</mark>"))
    #expect(page.contains("<mark>שלום</mark>"))
  }

  @Test func `The permitted style sheet is the one on the page`() throws {
    let page = pages(.en)[0]
    let style = try #require(page.firstMatch(of: #/<style>(?<sheet>[^<]*)<\/style>/#)).output.sheet
    let hash = SHA256()
    hash.update(String(style))
    let hex = Array(hash.finish())
    let digest = Data(stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(String(hex[$0...$0 + 1]), radix: 16) })
    #expect(page.contains("style-src &#39;sha256-\(digest.base64EncodedString())&#39;"))
  }

  @Test func `A quotation mark with an accent on it is still escaped`() {
    let html: EscapedHTML = "<p title=\"\("\"\u{301} onclick=x <\u{338}i>&'")\"></p>"
    #expect(html.markup == "<p title=\"&quot;\u{301} onclick=x &lt;\u{338}i&gt;&amp;&#39;\"></p>")
  }
}
