import ArgumentParser
import BatchAnalysis

/// `debrief bench signals`.
struct BenchSignals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Measures how fast all signals are found in corpora, on one thread, by the processor's time.",
    discussion: "The median of several passes of one reader after a first one; dictionaries are read before.")

  @Argument(help: ArgumentHelp("Corpora of dialogues.", valueName: "corpus.jsonl"))
  var corpora: [String]

  @Option(
    help: ArgumentHelp(
      "The folder of the rule pack (default: ./rules, else the pack beside the program).", valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("Takes the first dialogue of each corpus and every n-th after it.", valueName: "n"))
  var every = 1

  @Option(help: ArgumentHelp("How many passes.", valueName: "n"))
  var passes = 5

  @Flag(help: "Prints the megabytes per second only, for scripts.")
  var bare = false

  func validate() throws {
    guard every > 0 else { throw ValidationError("--every must be 1 or more.") }
    guard passes > 0 else { throw ValidationError("--passes must be 1 or more.") }
  }

  func run() throws {
    let lexicon = try RulesFolder(option: rules).load().lexicon
    let benchmark: SignalBenchmark
    do throws(CalibrationProblem) {
      benchmark = try SignalBenchmark(paths: corpora, every: every)
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, Terminal.harmless(error.description))
    }
    guard benchmark.bytes > 0 else {
      throw ProgramEnd(ProgramEnd.nothingDone, "There are no messages in these corpora; name corpora of dialogues.")
    }
    // The dictionaries are read once a process, whatever comes after.
    _ = benchmark.passes(1, lexicon: lexicon)
    let all = benchmark.passes(passes + 1, lexicon: lexicon)
    let times = all.dropFirst().sorted()
    let megabytes = Double(benchmark.bytes) / 1_000_000
    let rate = tenths(megabytes / times[times.count / 2])
    if bare { return print(rate) }
    print(
      """
      conversations             \(benchmark.conversations)
      messages                  \(benchmark.messages)
      message text              \(tenths(megabytes)) MB
      a pass                    \(milliseconds(times[times.count / 2])) ms of processor time, the median of \(passes) \
      (\(milliseconds(times[0])) to \(milliseconds(times[times.count - 1])))
      the first                 \(milliseconds(all[0])) ms, when every word is new: \(tenths(megabytes / all[0])) MB a second
      all signals and spelling  \(rate) MB a second of processor time, on one thread
      """)
  }

  private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }

  private func tenths(_ number: Double) -> String {
    let scaled = Int((number * 10).rounded())
    return "\(scaled / 10).\(scaled % 10)"
  }
}
