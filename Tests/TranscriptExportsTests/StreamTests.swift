import CZlib
import Conversations
import TestFixtures
import Testing
import TranscriptExports

/// Streams that decompress or rewrite.
@Suite struct StreamTests {
  /// Everything a stream gives, and why it stopped.
  private func drain(_ stream: any ByteStream, step: Int = 1000) -> ([UInt8], UnreadableExport?) {
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: step, alignment: 1)
    defer { buffer.deallocate() }
    do throws(UnreadableExport) {
      while true {
        let count = try stream.read(into: buffer)
        if count == 0 { return (bytes, nil) }
        bytes.append(contentsOf: buffer[..<count])
      }
    } catch {
      return (bytes, error)
    }
  }

  private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    _ = deflateInit2_(&stream, 6, Z_DEFLATED, 31, 8, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + 1000)
    let count = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        _ = deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    deflateEnd(&stream)
    return Array(output[..<count])
  }

  private var sample: [UInt8] {
    var random = SeededGenerator(seed: 3)
    return (0..<300_000).map { _ in UInt8.random(in: 0...15, using: &random) }
  }

  @Test(arguments: [1, 10, 4096, 1 << 16])
  func `Members of gzip are read one after the other`(step: Int) {
    let sample = sample
    let file = gzip(Array(sample[..<100_000])) + gzip([]) + gzip(Array(sample[100_000...])) + [0, 0, 0]
    let (bytes, problem) = drain(InflatingStream(MemoryStream(file, step: step)))
    #expect(bytes == sample)
    #expect(problem == nil)
  }

  @Test func `A truncated gzip gives what it has and says where it ends`() {
    let file = gzip(sample)
    for length in [0, 1, 9, 15, 1000, file.count / 2, file.count - 1] {
      let (bytes, problem) = drain(InflatingStream(MemoryStream(Array(file[..<length]))))
      #expect(sample.starts(with: bytes))
      #expect(problem?.reason == .unreadable)
      #expect(problem?.byteOffset == Int64(length))
    }
  }

  @Test func `A damaged gzip says where`() {
    var file = gzip(sample)
    file[file.count / 2] ^= 0x55
    let (bytes, problem) = drain(InflatingStream(MemoryStream(file)))
    #expect(bytes.count < sample.count || problem != nil)
    #expect(problem?.reason == .unreadable)
    let (whole, trailing) = drain(InflatingStream(MemoryStream(gzip([1, 2, 3]) + Array("text".utf8))))
    #expect(whole == [1, 2, 3])
    #expect(trailing?.byteOffset == Int64(gzip([1, 2, 3]).count))
  }

  @Test func `Rewritten XML has no type, no prefixes and no other encoding`() {
    let xml = """
      <?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE d:transcripts SYSTEM "http://127.0.0.1:9/none.dtd">
      <d:transcripts xmlns:d="urn:debrief:transcript:1" xmlns:o="urn:o"><d:conversation id="a&#10;b &lt;&quot;" o:k="v">\
      <!-- no --><d:message>1 &lt; 2 ]]&gt; <![CDATA[<b>]]></d:message><o:x><d:y/></o:x></d:conversation></d:transcripts>
      """
    let (bytes, problem) = drain(CanonicalXMLStream(MemoryStream(Array(xml.utf8), step: 7)), step: 5)
    #expect(problem == nil)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <transcripts xmlns="urn:debrief:transcript:1"><conversation id="a&#10;b &lt;&quot;" xmlns:a0="urn:o" a0:k="v">\
        <message>1 &lt; 2 ]]&gt; &lt;b&gt;</message><x xmlns="urn:o"><y xmlns="urn:debrief:transcript:1"></y></x>\
        </conversation></transcripts>
        """)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x \"y\">]><a/>", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/\">%x;]><a/>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/\"><a>&x;</a>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/\"><a b='&x;'/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY x SYSTEM 'f' NDATA n>]><a/>",
  ])
  func `Entities end the reading`(xml: String) {
    let (_, problem) = drain(CanonicalXMLStream(MemoryStream(Array(xml.utf8))))
    #expect(problem?.reason == .entities)
    #expect((1..<Int64(xml.utf8.count)).contains(problem?.byteOffset ?? 0))
  }

  @Test func `Rewriting stops at damage and keeps what came before`() {
    let xml = "<?xml version='1.0' encoding='windows-1252'?><a xmlns='urn:debrief:transcript:1'><b>x</b><c></d></a>"
    let (bytes, problem) = drain(CanonicalXMLStream(MemoryStream(Array(xml.utf8))))
    #expect(String(decoding: bytes, as: UTF8.self).contains("<b>x</b>"))
    #expect(problem?.reason == .malformed)
    let (_, cut) = drain(CanonicalXMLStream(MemoryStream(Array("<a><b>".utf8))))
    #expect(cut?.reason == .truncated)
    let (_, none) = drain(CanonicalXMLStream(MemoryStream([])))
    #expect(none != nil)
    let (_, odd) = drain(CanonicalXMLStream(MemoryStream(Array("<?xml version='1.0' encoding='klingon'?><a/>".utf8))))
    #expect(odd?.reason == .invalidEncoding)
  }
}
