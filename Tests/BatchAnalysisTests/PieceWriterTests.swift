import BatchAnalysis
import TestFixtures
import Testing

/// What waited on the disk is handed over whole, or the run stops.
@Suite struct PieceWriterTests {
  private final class Collected { var bytes: [UInt8] = [] }

  @Test func `A file is handed over to its last byte`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, to: "waiting")
    let collected = Collected()
    var writer = PieceWriter {
      collected.bytes += $0
      return true
    }
    try writer.copy(path)
    let isSame = collected.bytes == bytes
    #expect(isSame)
  }

  @Test func `A file that cannot be read to its end stops the run`() throws {
    // A folder can be opened and not read.
    let folder = try TemporaryFolder()
    var writer = PieceWriter { _ in true }
    #expect(throws: StorageProblem.self) { try writer.copy(folder.path) }
    #expect(throws: StorageProblem.self) { try writer.copy("\(folder.path)/none") }
  }
}
