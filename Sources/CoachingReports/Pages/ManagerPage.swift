import CoachingRules

/// The manager's page, `index.html`: one file without scripts, links only to the files beside it.
public struct ManagerPage: Sendable {
  let contents: ReportContents

  /// The page of these contents.
  public init(_ contents: ReportContents) { self.contents = contents }

  /// The page's UTF-8.
  public var bytes: [UInt8] {
    let html: EscapedHTML = "<!DOCTYPE html>\n<html lang=\"\(contents.language.rawValue)\"></html>\n"
    return Array(html.markup.utf8)
  }
}
