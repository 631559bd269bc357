import CoachingRules
import Scorecards

/// What the terminal shows when a run is done.
public struct TerminalSummary: Sendable {
  let contents: ReportContents
  let width: Int
  let hasColour: Bool
  let reportPath: String

  /// The summary of these contents.
  ///
  /// - Parameters:
  ///   - reportPath: where the report was written; empty if nowhere.
  ///   - width: columns of the terminal.
  ///   - hasColour: whether it shows colours.
  public init(_ contents: ReportContents, reportPath: String, width: Int, hasColour: Bool) {
    self.contents = contents
    self.reportPath = reportPath
    self.width = width
    self.hasColour = hasColour
  }

  /// The lines, each ended by a line feed.
  public var text: String { "" }
}
