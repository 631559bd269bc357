import ArgumentParser
import BatchAnalysis

/// `debrief bench signals`.
struct BenchSignals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Measures how fast all signals are found in corpora, on one thread, by the processor's time.",
    discussion: "The median of several passes, each with empty caches; dictionaries are read before the first.")

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
    _ = benchmark.pass(lexicon: lexicon)
    let times = (0..<passes).map { _ in benchmark.pass(lexicon: lexicon) }.sorted()
    let median = times[times.count / 2]
    let megabytes = Double(benchmark.bytes) / 1_000_000
    let rate = tenths(megabytes / median)
    if bare { return print(rate) }
    print(
      """
      conversations         \(benchmark.conversations)
      messages              \(benchmark.messages)
      message text          \(tenths(megabytes)) MB
      processor's time      \(Int((median * 1000).rounded())) ms a pass (\(Int((times[0] * 1000).rounded())) to \
      \(Int((times[times.count - 1] * 1000).rounded())) in \(passes) passes)
      all signals           \(rate) MB a second of processor time, one thread, with spelling
      """)
  }

  private func tenths(_ number: Double) -> String {
    let scaled = Int((number * 10).rounded())
    return "\(scaled / 10).\(scaled % 10)"
  }
}
