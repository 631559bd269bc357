import CoachingReports
import CoachingRules
import Testing

@Suite struct TerminalSummaryTests {
  @Test(arguments: [
    ("abc", 3), ("été", 3), ("e\u{301}", 1), ("日本", 4), ("🧑🏽‍💻", 2), ("🇫🇷", 2), ("שלום", 4), ("❤️", 2), ("", 0),
  ])
  func `Text takes as many columns as the terminal gives it`(text: String, width: Int) {
    #expect(TerminalText.width(text) == width)
  }

  @Test(arguments: ["Marc", "日本語の長い名前です", "🧑🏽‍💻🧑🏽‍💻🧑🏽‍💻🧑🏽‍💻🧑🏽‍💻🧑🏽‍💻", "\u{202E}שלום\u{1B}[31m", "", "x\ny"])
  func `A column is as wide as it should be and harmless`(text: String) {
    let column = TerminalText.column(text, 10)
    #expect(TerminalText.width(column) == 10)
    #expect(!column.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test(arguments: [20, 40, 60, 80, 120, 300], ReportLanguage.allCases)
  func `No line is wider than the terminal`(width: Int, language: ReportLanguage) {
    let summary = TerminalSummary(
      InventedContents.contents(language), reportPath: "", width: width, hasColour: false)
    for line in summary.text.split(separator: "\n").dropFirst() {
      #expect(TerminalText.width(String(line)) <= max(40, width), "\(line)")
    }
  }

  @Test func `Without colour there is no escape`() {
    let contents = InventedContents.contents(.fr)
    #expect(!TerminalSummary(contents, reportPath: "a\u{1B}[2J", width: 80, hasColour: false).text.contains("\u{1B}"))
    #expect(TerminalSummary(contents, reportPath: "", width: 80, hasColour: true).text.contains("\u{1B}[1m"))
  }
}
