import CLibArchive
import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// Packed files that are damaged, packed into each other, or text in half characters; `.ci/fuzz containers` tries many more.
@Suite struct HostileContainerTests {
  private static let text = Array(
    (0..<40).map { Talk("c-\($0)").line.replacing("commande", with: ContainerLaws.canary) }.joined().utf8)

  @Test(arguments: Packing.allCases)
  func `What is packed comes out as it went in`(packing: Packing) {
    for bytes in [Self.text, Array(Self.text.prefix(1)), [], [UInt8](repeating: 0, count: 70_000)] {
      #expect(ContainerLaws.faultsOfPacking(bytes, as: packing) == [])
    }
  }

  @Test(arguments: Packing.allCases)
  func `A file that is cut is never taken for a whole one`(packing: Packing) throws {
    let packed = packing.packed(Self.text)
    for length in stride(from: 8, to: packed.count - 1, by: max(1, packed.count / 50)) {
      let stream = try? UncompressedStream(HeldStream(Array(packed[..<length])), prefixLength: 512, sourceCount: { 0 })
      guard let stream, !packing.isArchive else { continue }
      let got = ContainerLaws.drain(stream, step: 5000)
      #expect(got.problem != nil && Self.text.starts(with: got.bytes), "\(length) of \(packed.count) bytes")
    }
  }

  @Test(arguments: Packing.allCases)
  func `A packed file whose bytes were changed breaks no law`(packing: Packing) throws {
    let folder = try TemporaryFolder()
    let packed = packing.packed(Self.text)
    var random = SeededGenerator(seed: 11)
    for trial in 0..<60 {
      var bytes = trial % 3 == 0 ? Array(packed.prefix(Int.random(in: 1...packed.count, using: &random))) : packed
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if trial % 2 == 0 { bytes = (Packing.allCases.randomElement(using: &random) ?? .zip).packed(bytes) }
      #expect(try ContainerLaws.faults(of: bytes, in: folder.path) == [], "trial \(trial)")
    }
  }

  @Test func `Text in wide units keeps its characters behind a half one`() {
    let half: [UInt16] = [0x41, 0xD800, 0x42, 0xDC00, 0x43, 0xD83D, 0xDE00, 0xD800]
    let bytes = half.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(ContainerLaws.faultsOfRecoding(bytes) == [])
    #expect(ContainerLaws.faultsOfRecoding(bytes + [0x44]) == [])
    #expect(ContainerLaws.faultsOfRecoding(Self.text) == [])
  }

  @Test func `Text without one right character is rewritten in the time of any other`() {
    let wrong = [UInt8](repeating: 0xDC, count: 1 << 17)
    let start = ContinuousClock.now
    #expect(ContainerLaws.faultsOfRecoding(wrong) == [])
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `An archive of bombs is refused as one, however small each is`() throws {
    let folder = try TemporaryFolder()
    let blown = PackedFile.zip([("a", [UInt8](repeating: 0x20, count: 900_000))])
    let bytes = Packing.tarXZ.packed(blown)
    #expect(try ContainerLaws.faults(of: bytes, in: folder.path) == [])
    let many = PackedFile.archive(
      (0..<30).map { ("\($0).zip", blown) }, format: ARCHIVE_FORMAT_TAR_USTAR, filter: ARCHIVE_FILTER_XZ)
    #expect(many.count < blown.count * 3)
    #expect(try ContainerLaws.faults(of: many, in: folder.path) == [])
  }
}
