import ArgumentParser
import Foundation

/// `debrief bench`: what is needed to measure the program.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes exports of any size to measure with, and measures the speed of signals.",
    subcommands: [Generate.self, BenchSignals.self])

  /// `debrief bench generate`.
  struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes an invented export: the same bytes for the same seed.")

    @Option(help: ArgumentHelp("How many conversations.", valueName: "n"))
    var conversations: Int

    @Option(help: "The spelling: xml, json or ndjson.")
    var format: BenchWriter.Format = .ndjson

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    func validate() throws {
      guard conversations > 0 else { throw ValidationError("--conversations must be 1 or more.") }
    }

    func run() throws {
      guard FileManager.default.createFile(atPath: output, contents: nil),
        let file = FileHandle(forWritingAtPath: output)
      else { throw ProgramEnd(ProgramEnd.nothingDone, "\(output): the file cannot be written; check the folder.") }
      var random = SeededGenerator(seed: seed)
      var texts = [BenchText(.french), BenchText(.english)]
      var writer = BenchWriter(format: format)
      // 2026-09-01T06:00:00Z; eleven weeks of conversations, whatever their number.
      let first = 1_788_242_400
      let span = 77 * 86_400
      do {
        writer.begin()
        for number in 0..<conversations {
          let start = first + Int(Double(number) / Double(conversations) * Double(span))
          writer.write(BenchConversation(number: number, start: start, text: &texts, &random))
          if writer.bytes.count > 4 << 20 {
            try file.write(contentsOf: writer.bytes)
            writer.removeAll()
          }
        }
        writer.end()
        try file.write(contentsOf: writer.bytes)
        try file.close()
      } catch {
        throw ProgramEnd(
          ProgramEnd.nothingDone, "\(output): the file could not be written to its end; check free space.")
      }
    }
  }
}

extension BenchWriter.Format: ExpressibleByArgument {}
