import ArgumentParser
import BatchAnalysis

/// `debrief convert`: exports in a form that other programs read.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts exports for other programs.",
    discussion: """
      ndjson, json, xml: the transcript format, which holds everything that this program reads.
      csv: one row an event; changes of availability have no row.
      vcon: vCon 0.4.0, one a line, with the verdicts as an analysis of type "report"; changes of availability are lost.
      xes: an IEEE 1849 event log of the annotated traces, for process mining (pm4py, ProM, Disco, Declare4Py). What is true of an \
      event is a boolean attribute, named as in rule files; what words say begins with "says-". Texts and customers' identifiers \
      are personal data and left out unless --texts asks for them. All other formats hold them always.
      """)

  @OptionGroup var arguments: AnalysisArguments

  @Option(help: "The format: ndjson, json, xml, vcon, xes or csv.")
  var to: ConversionFormat

  @Option(help: "Of xes: what one trace holds, conversation or contact.")
  var trace: TraceConversion.Unit = .conversation

  @Flag(help: "Of xes: writes the texts of messages and the customers' identifiers, which are personal data.")
  var texts = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write (default: standard output).", valueName: "file"))
  var output: String?

  func run() throws {
    arguments.startLog()
    let settings = try arguments.settings()
    let inputs = try arguments.inputs()
    let file = try OutputFile(path: output)
    var failure: ProgramEnd?
    func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      do throws(ProgramEnd) { try file.write(bytes) } catch { failure = error }
      return failure == nil
    }
    let (conversations, rejected): (Int, Int)
    do throws(StorageProblem) {
      if to == .xes {
        let counts = try TraceConversion(settings: settings, unit: trace, hasTexts: texts).writeXES(
          of: inputs, to: write)
        (conversations, rejected) = (counts.conversations, counts.rejected)
      } else {
        let conversion = ConversationConversion(
          settings: settings, format: to, programVersion: ProgramVersion.current)
        let counts = try conversion.write(inputs, to: write)
        (conversations, rejected) = (counts.conversations, counts.rejected)
        if counts.lostAvailability > 0 {
          Terminal.complain(
            "\(counts.lostAvailability) changes of agents' availability have no place in \(to.rawValue) and were left out."
          )
        }
      }
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
    }
    if let failure { throw failure }
    try file.close()
    if conversations == 0 { throw ProgramEnd(ProgramEnd.nothingDone, "No conversation could be read.") }
    if rejected > 0 {
      throw ProgramEnd(
        ProgramEnd.gateMissed,
        "\(rejected) record\(rejected == 1 ? "" : "s") could not be read; debrief inspect says why.")
    }
  }
}

extension ConversionFormat: ExpressibleByArgument {}
extension TraceConversion.Unit: ExpressibleByArgument {}
