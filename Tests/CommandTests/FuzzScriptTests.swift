import TestFixtures
import Testing

/// The script that feeds mutated exports to the readers says what is wrong with its arguments, before it builds anything.
@Suite struct FuzzScriptTests {
  @Test(arguments: [["nonsense"], ["vcon", "nonsense"], ["--replay", "nonsense", "file"]])
  func `A format that does not exist is answered with those that do`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let call = try ProgramCall(Repository.path(".ci/fuzz"), arguments, in: folder.path)
    #expect(call.code == 2)
    #expect(call.errors.hasPrefix(".ci/fuzz: there is no format \"nonsense\"; choose among "))
    #expect(call.errors.contains(" vcon ") && call.errors.contains(" xmpp-archive "))
    #expect(call.errors.split(separator: "\n").count == 1)
    withExtendedLifetime(folder) {}
  }
}
