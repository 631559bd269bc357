import Foundation
import Testing
import TranscriptExports

/// Parsers write nothing to standard error: what they complain about is what customers wrote.
@Suite struct SilentParserTests {
  /// XML whose bytes are not what the declaration says, each with words that nobody must see.
  private static let broken: [[UInt8]] = [
    Array("<?xml version=\"1.0\" encoding=\"EUC-JP\"?><a b=\"secret\">".utf8) + [0xFF, 0x8E, 0xFE, 0x80]
      + Array("Nadia</a>".utf8),
    Array("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a>".utf8) + [0xA0, 0xFD, 0x81, 0x20]
      + Array("Nadia</a>".utf8),
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE a><a>".utf8) + [0xC3, 0x28, 0x80]
      + Array("Nadia</a>".utf8),
    Array("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><a>".utf8) + [0xE9, 0x80] + Array("Nadia</a>".utf8),
    [0xFF, 0xFE]
      + "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Nadia".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      + [0x00, 0xD8, 0x41, 0x00, 0x3C],
    Array("<?xml version=\"1.0\" encoding=\"x-secret\"?><a>Nadia</a>".utf8),
    Array("<a>&secret; <b c=1></a>".utf8),
  ]

  private static func canonical(_ bytes: [UInt8]) -> Bool {
    let stream = CanonicalXMLStream(MemoryStream(bytes))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 1)
    defer { buffer.deallocate() }
    do {
      while try stream.read(into: buffer) > 0 {}
      return true
    } catch {
      return false
    }
  }

  @Test func `Broken encodings leave standard error empty`() async throws {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      var read = 0
      for bytes in SilentParserTests.broken {
        if SilentParserTests.canonical(bytes) { read += 1 }
        _ = DraftImport(
          [bytes], as: DetectedExport(format: .fileDump, framing: .whole))
      }
      precondition(read < SilentParserTests.broken.count)
    }
    let written = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(written.isEmpty, "\(written)")
  }
}
