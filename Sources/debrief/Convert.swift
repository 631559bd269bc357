import ArgumentParser
import BatchAnalysis

/// `debrief convert`: exports in a form that other programs read.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts exports for other programs.",
    discussion: """
      xes: an IEEE 1849 event log of the annotated traces, for process mining (pm4py, ProM, Disco, Declare4Py). What is true of an \
      event is a boolean attribute, named as in rule files; what words say begins with "says-".
      Texts and customers' identifiers are personal data and left out unless --texts asks for them.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case xes
  }

  @OptionGroup var arguments: AnalysisArguments

  @Option(help: "The format: xes.")
  var to: Format

  @Option(help: "What one trace holds: conversation or contact.")
  var trace: TraceConversion.Unit = .conversation

  @Flag(help: "Writes the texts of messages and the customers' identifiers, which are personal data.")
  var texts = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write (default: standard output).", valueName: "file"))
  var output: String?

  func run() throws {
    arguments.startLog()
    let settings = try arguments.settings()
    let inputs = try arguments.inputs()
    let file = try OutputFile(path: output)
    let conversion = TraceConversion(settings: settings, unit: trace, hasTexts: texts)
    var failure: ProgramEnd?
    let counts: TraceConversion.Counts
    do throws(StorageProblem) {
      counts = try conversion.writeXES(of: inputs) { bytes in
        do throws(ProgramEnd) { try file.write(bytes) } catch { failure = error }
        return failure == nil
      }
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
    }
    if let failure { throw failure }
    try file.close()
    if counts.conversations == 0 { throw ProgramEnd(ProgramEnd.nothingDone, "No conversation could be read.") }
    if counts.rejected > 0 {
      throw ProgramEnd(
        ProgramEnd.gateMissed,
        "\(counts.rejected) record\(counts.rejected == 1 ? "" : "s") could not be read; debrief inspect says why.")
    }
  }
}

extension TraceConversion.Unit: ExpressibleByArgument {}
