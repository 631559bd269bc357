import CoachingRules

/// The facts of a run.
///
/// Pages show only what does not depend on how conversations were split over files; inputs, options and clock go to `run.json` alone.
public struct RunRecord: Hashable, Sendable {
  /// The program's version.
  public var programVersion: String
  /// The files read, in the byte order of their names.
  public var inputs: [RunInput] = []
  /// What was read, analysed and left out.
  public var counts = RunCounts()
  /// For each rule of the pack why it could not be assessed.
  public var missing: [MissingCounts] = []
  /// The first conversations that records told differently.
  public var conflicts: [RunConflict] = []
  /// The first day of what was analysed, as `2026-10-05`; nil if nothing was.
  public var firstDay: String?
  /// The last day.
  public var lastDay: String?
  /// How far the exports reach, in milliseconds since 1970; nil if nothing was read.
  public var horizon: Int64?
  /// What people decided not to count, in the order of its files.
  public var suppressions: [SuppressionRecord] = []
  /// The options that the run was given, by name.
  public var options: [String: String] = [:]
  /// When the run took place; nil in tests.
  public var clock: RunClock?

  /// Takes over a book of suppressions; those that no longer hold at the horizon, which must be known before, have expired.
  public mutating func note(_ book: SuppressionBook) {
    let day = horizon.map { Int32(truncatingIfNeeded: $0 / 86_400_000) } ?? .min
    suppressions = SuppressionRecord.records(of: book, on: day)
  }

  /// A run of this version of the program of which nothing else is known yet.
  public init(programVersion: String) { self.programVersion = programVersion }
}
