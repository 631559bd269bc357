import Foundation

extension ExampleVariation {
  /// The transcript with the variation in it; head lines and moves stay as they are, and so do the marks.
  func applied(to transcript: String) -> String {
    switch self {
    case .order: return transcript
    case .names: return renamed(transcript)
    case .zone: return zoned(transcript)
    case .decomposed: return texts(of: transcript) { $0.decomposedStringWithCanonicalMapping }
    case .emoji: return texts(of: transcript) { $0.isEmpty ? $0 : "🙂 \($0)" }
    case .capitals: return texts(of: transcript) { $0.uppercased() }
    case .apostrophes:
      return texts(of: transcript) { text in
        String(text.map { $0 == "'" ? "’" : $0 == "’" ? "'" : $0 })
      }
    case .spaces:
      return texts(of: transcript) { text in
        var text = text
        for mark in ["?", "!", ":", ";"] { text = text.replacingOccurrences(of: " \(mark)", with: "\u{A0}\(mark)") }
        return text
      }
    }
  }

  /// Changes what is said, line by line.
  private func texts(of transcript: String, _ change: (String) -> String) -> String {
    transcript.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let start = Self.textStart(line) else { return String(line) }
      return line[..<start] + change(String(line[start...]))
    }.joined(separator: "\n")
  }

  /// Where the words of a line begin; nil for head lines, moves and separators.
  private static func textStart(_ line: Substring) -> Substring.Index? {
    let content = line.drop { $0 == " " }
    guard let first = content.first, first.isNumber || content.hasPrefix("day+"), !content.contains(" -- ") else {
      return nil
    }
    var rest = content
    if rest.hasPrefix("day+") { rest = rest.drop { $0 != " " }.drop { $0 == " " } }
    rest = rest.drop { $0 != " " }
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    let start = line.index(after: colon)
    return line[start...].firstIndex { $0 != " " } ?? start
  }

  /// Other first names for customers and agents, wherever they are written.
  private func renamed(_ transcript: String) -> String {
    let spare = ["Élodie", "Gaspard", "Jean-Luc", "Agnès", "Oscar", "Inès"]
    var text = transcript
    var names: [String] = []
    if let head = transcript.split(separator: "\n").first, head.contains("names:") {
      for pair in head.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        if let name = pair.split(separator: "=").dropFirst().first?.split(separator: " ").first {
          names.append(String(name))
        }
      }
    }
    if !names.contains("Marc") { names.append("Marc") }
    for (position, name) in names.enumerated() where position < spare.count && name.first?.isUppercase == true {
      text = text.replacingOccurrences(of: "\\b\(name)\\b", with: spare[position], options: .regularExpression)
    }
    // The default agent is called Marc where the head line does not name him.
    guard !transcript.contains("agent="), text != transcript else { return text }
    let spareName = spare[names.firstIndex(of: "Marc") ?? 0]
    if text.hasPrefix("names:") {
      return text.replacingOccurrences(of: "names:", with: "names: agent=\(spareName) Leroy,", options: .anchored)
    }
    return "names: agent=\(spareName) Leroy\n" + text
  }

  private func zoned(_ transcript: String) -> String {
    if transcript.contains("zone:") {
      return transcript.replacingOccurrences(
        of: "zone: [A-Za-z/_]+", with: "zone: Pacific/Auckland", options: .regularExpression)
    }
    return "zone: Pacific/Auckland\n" + transcript
  }
}
