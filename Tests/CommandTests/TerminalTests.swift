import TestFixtures
import Testing

/// What the program shows on a person's screen, by a terminal that Python plays.
@Suite struct TerminalTests {
  private func run(_ arguments: String, _ environment: [String: String]) throws -> ProgramCall {
    let folder = try TemporaryFolder()
    let play = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"
    return try ProgramCall(
      "/bin/sh", ["-c", "exec python3 -c '\(play)' debrief \(arguments)"], in: folder.path,
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
  }

  @Test func `A screen gets colours, unless NO_COLOR is set`() throws {
    let coloured = try run("run $EXPORTS --rules $RULES --agent 'Smart SAV'", [:])
    #expect(coloured.code == 0)
    #expect(coloured.output.contains("\u{1B}[3") || coloured.output.contains("\u{1B}[1"))
    let plain = try run("run $EXPORTS --rules $RULES --agent 'Smart SAV'", ["NO_COLOR": "1"])
    #expect(plain.code == 0)
    // The progress bar may still be wiped away; a colour always ends in m.
    #expect(!plain.output.contains(/\u{1B}\[[0-9;]*m/))
    #expect(plain.output.contains("Marc Leroy"))
  }

  @Test func `A screen gets a progress bar, unless the program is to be quiet`() throws {
    #expect(try run("run $EXPORTS --rules $RULES --agent 'Smart SAV'", [:]).output.contains("%"))
    let quiet = try run("run $EXPORTS --rules $RULES --agent 'Smart SAV' --quiet", [:])
    #expect(quiet.output.isEmpty)
    #expect(quiet.code == 0)
  }

  @Test func `Without a screen there are neither colours nor a bar`() throws {
    let folder = try TemporaryFolder()
    let call = try ProgramCall.debrief(
      "run", Repository.path("exports"), "--rules", Repository.path("rules"), "--agent", "Smart SAV", in: folder.path)
    #expect(call.errors.isEmpty)
    #expect(!call.output.contains("\u{1B}") && !call.output.contains("\r"))
  }
}
