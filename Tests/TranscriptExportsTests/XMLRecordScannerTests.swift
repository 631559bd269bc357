import Conversations
import Testing

@testable import TranscriptExports

/// The quick scanner of plain records and libxml2 never differ.
@Suite struct XMLRecordScannerTests {
  private func bothWays(_ bytes: [UInt8]) -> (String, String) {
    (
      ExportImport(bytes, reader: TranscriptXMLReader()).dump,
      ExportImport(bytes, reader: TranscriptXMLReader(scansPlainRecords: false)).dump
    )
  }

  static let cases = CaseTests.cases.filter { $0.hasPrefix("transcript-xml/") }

  @Test(arguments: cases)
  func `Cases are read alike`(name: String) throws {
    let (quick, full) = bothWays(try CaseTests.bytes(of: name))
    #expect(quick == full)
  }

  private static let pieces: [[UInt8]] = [
    "&amp;", "&lt;", "&#65;", "&#x1F600;", "&#0;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#;", "&#x;", "&", "&x;",
    "&amp",
    "]]>", "]]", ">", "<", "\"", "'", "=", " ", "\t", "\r\n", "\r", "\n", "\u{FFFE}", "\u{FFFD}", "\u{1}", "\u{0}",
    "\u{7F}",
    "❤️", "é", "<![CDATA[", "<![CDATA[x]]>", "<!-- x -->", "<?x y?>", "<b>", "</b>", "<b/>", "<b x='1' x='2'/>",
    "<b x='1'y='2'/>", "<b xmlns='u'/>", "<b xml:lang='fr'/>", "<é/>", "</message >", "</message", "<b\n/>", "<b / >",
    "<message at='2026-10-05T10:00:00Z'/>", "x = 'y'", " id='2'", "<B-1_x/>", "<-b/>", "<1/>", "< b/>", "</ b>",
  ].map { Array($0.utf8) }

  @Test func `Damaged records are read alike`() {
    let sample = Array(
      """
      <conversation id="c-1" channel="whatsapp" brand="A &amp; B"><customer id="k" givenName='Zoé'/><agent id="m"/>
      <message at="2026-10-05T10:00:00Z" by="customer" id="m1">Où &lt;là&gt; ❤️</message><closed at="2026-10-05T10:05:00Z" by="agent"/>
      </conversation>
      """.utf8)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<6000 {
      var record = sample
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0...record.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0 where place < record.count: record.remove(at: place)
        case 1 where place < record.count: record[place] = UInt8.random(in: 0...255, using: &random)
        default: record.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        }
      }
      let bytes = Array("<transcripts xmlns=\"urn:debrief:transcript:1\">".utf8) + record + Array("</transcripts>".utf8)
      let (quick, full) = bothWays(bytes)
      #expect(quick == full, "\(String(decoding: record, as: UTF8.self))")
    }
  }
}
