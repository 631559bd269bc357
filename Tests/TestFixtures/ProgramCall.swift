import Foundation

/// A call of a program, and what came of it.
public struct ProgramCall: Sendable {
  /// What it printed.
  public var output: String
  /// What it complained of.
  public var errors: String
  /// How it ended; 128 and the signal's number if a signal ended it.
  public var code: Int32

  /// The folder of the programs that were built with these tests.
  public static let builtPrograms = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path

  /// Calls a program and waits for its end.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - folder: where it is called.
  ///   - environment: the whole environment, beside the path to the built programs.
  public init(_ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]) throws {
    let files = try TemporaryFolder()
    let paths = ["output", "errors"].map { "\(files.path)/\($0)" }
    for path in paths { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": "\(Self.builtPrograms):/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "COLUMNS": "100",
      "HOME": files.path, "TMPDIR": files.path, "PACK": Repository.path("Tests/CommandTests/Pack"),
      "RULES": Repository.path("rules"), "EXPORTS": Repository.path("exports"),
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: paths[0])
    process.standardError = FileHandle(forWritingAtPath: paths[1])
    try process.run()
    process.waitUntilExit()
    let texts = try paths.map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
    (output, errors) = (texts[0], texts[1])
    code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }

  /// Calls `debrief`.
  public static func debrief(_ arguments: String..., in folder: String) throws -> ProgramCall {
    try ProgramCall("\(builtPrograms)/debrief", arguments, in: folder)
  }
}
