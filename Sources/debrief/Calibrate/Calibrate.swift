import ArgumentParser

/// `debrief calibrate`: how far the program can be trusted.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the program against what people found in the same conversations.",
    subcommands: [CalibrateSignals.self, CalibrateVerdicts.self])
}
