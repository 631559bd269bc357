import ArgumentParser
import Conversations
import Foundation
import TranscriptExports

/// `debrief formats`: what can be read, and what each format can prove.
struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the formats of exports that can be read, with what each can prove.",
    discussion: """
      A format is recognised by its content, never by a file's name. What a format cannot express makes the rules that need it not \
      assessable; debrief inspect says so of your own exports, where single conversations may show more or less.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "text or json.")
  var format: Form = .text

  @Option(help: "Prints the schema of the transcript format instead: json (JSON Schema) or rng (RELAX NG, for XML).")
  var schema: TranscriptSchema?

  func run() throws {
    if let schema { return print(schema.text, terminator: "") }
    let formats = ExportFormat.allCases.filter { $0 != .gathered && $0 != .iAdvizeSidecar }
    switch format {
    case .text:
      print(Self.table(formats))
    case .json:
      let entries = formats.map { format in
        "{\"format\":\"\(format.rawValue)\",\"title\":\"\(format.title)\",\"capabilities\":["
          + format.capabilities.members.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]}"
      }
      print("[\n\(entries.joined(separator: ",\n"))\n]")
    }
  }

  private static func table(_ formats: [ExportFormat]) -> String {
    formats.map { format in
      let members = format.capabilities.members
      let missing = Capability.allCases.filter { !members.contains($0) }
      var lines = ["\(format.rawValue): \(format.title)"]
      if missing.isEmpty {
        lines.append("  can show everything, unless the export names its own capabilities")
      } else {
        lines.append("  can show     \(list(members))")
        lines.append("  cannot show  \(list(missing))")
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func list(_ capabilities: [Capability]) -> String {
    capabilities.isEmpty ? "nothing beyond the messages" : capabilities.map(\.rawValue).joined(separator: ", ")
  }
}

extension TranscriptSchema: ExpressibleByArgument {}
