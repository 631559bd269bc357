import Conversations
import TestFixtures
import Testing
import TranscriptExports

/// Files that are cut, damaged or made to do harm: nothing crashes, and what is whole is read.
@Suite struct HostileInputTests {
  /// One small sample a format.
  static let samples = [
    "transcript-xml/end-tags-in-disguise", "transcript-xml/windows-1252-and-prefixes", "transcript-xml/utf-16",
    "transcript-xml/gzip-of-two-members", "transcript-xml/crlf-and-bom", "transcript-json/plain-array",
    "transcript-json/object-with-header", "transcript-json/one-after-the-other",
    "transcript-ndjson/crlf-bom-blank-lines", "iadvize-rest/lines-of-replies", "iadvize-rest/times",
    "iadvize-rest/broken-history", "iadvize-sidecar/operator-list",
  ]

  @Test(arguments: samples)
  func `A cut file keeps the records before the cut`(name: String) throws {
    let bytes = try CaseTests.bytes(of: name)
    let whole = ExportImport(bytes)
    let isPlain = !(whole.detected?.needsCanonicalXML ?? true) && !(bytes.starts(with: [0x1F, 0x8B]))
    for length in 0..<bytes.count {
      let cut = ExportImport(Array(bytes[..<length]), blockBytes: length % 97 + 1)
      // What the cut file is taken for may differ while it is very short.
      guard isPlain, cut.detected == whole.detected else { continue }
      let kept = whole.items.filter { item in
        guard case .conversation = item.outcome, let range = item.range else { return false }
        return range.upperBound <= Int64(length)
      }
      let found = cut.conversations.map { $0.text($0.id) }
      let expected = kept.compactMap { item -> String? in
        if case .conversation(let conversation) = item.outcome { conversation.text(conversation.id) } else { nil }
      }
      #expect(found.starts(with: expected), "cut at \(length)")
      #expect(found.count <= expected.count + 1)
      // A record that has been cut is told of.
      let isInside = whole.items.contains { item in
        guard let range = item.range else { return false }
        return range.lowerBound < Int64(length) && Int64(length) < range.upperBound
      }
      if isInside { #expect(!cut.rejections.isEmpty || found.count > expected.count, "cut at \(length)") }
    }
  }

  @Test(arguments: samples)
  func `Damaged bits never crash and never touch block independence`(name: String) throws {
    let bytes = try CaseTests.bytes(of: name)
    var random = SeededGenerator(seed: FNV1a.hash(name))
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 2: damaged.insert(Self.markup.randomElement(using: &random) ?? 0, at: place)
        case 3: damaged.remove(at: place)
        default:
          let end = min(damaged.count, place + Int.random(in: 0..<40, using: &random))
          damaged.insert(contentsOf: damaged[place..<end], at: Int.random(in: 0..<damaged.count, using: &random))
        }
      }
      let whole = ExportImport(damaged)
      let pieces = ExportImport(damaged, blockBytes: Int.random(in: 1...50, using: &random), step: 11)
      #expect(whole.dump == pieces.dump)
    }
  }

  private static let markup = Array("<>/\"'&{}[],:\\-!?]=\u{0}\n ".utf8)

  @Test func `Random bytes are refused`() {
    var random = SeededGenerator(seed: 7)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(ExportImport(bytes).conversations.isEmpty)
      for start in ["[", "{\"id\":", "<transcripts xmlns=\"urn:debrief:transcript:1\">", "{\"data\":[{\"history\":"] {
        #expect(ExportImport(Array(start.utf8) + bytes).conversations.isEmpty)
      }
    }
  }

  @Test func `Random markup never crashes`() {
    var random = SeededGenerator(seed: 11)
    let words: [[UInt8]] = [
      "<conversation ", "<conversation>", "</conversation>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<message ",
      "</message>", "at=\"2026-10-05T10:00:00Z\"", " id='x'", ">", "/>", "<availability/>", "</transcripts>", "&amp;",
      "&x;", "<x:y ", "text", "\"", "'", "<", "\u{0}", "é", "<!DOCTYPE", "xmlns=\"\"",
    ].map { Array($0.utf8) }
    let json: [[UInt8]] = [
      "{", "}", "[", "]", ",", ":", "\"id\"", "\"events\"", "\"data\"", "\"history\"", "\"at\"", "\"conversations\"",
      "\"", "\\", "null", "true", "1e999", "-", "17", "\"2026-10-05\"", "\n", "[1,\"2024-07-16 10:00:10\",\"",
      "\\u12", "\u{0}", "é", "\"agents\"", "\"timeZone\"",
    ].map { Array($0.utf8) }
    for round in 0..<2000 {
      let isXML = round % 2 == 0
      var bytes = Array((isXML ? "<transcripts xmlns=\"urn:debrief:transcript:1\">" : "[{\"events\":[]},").utf8)
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        bytes += (isXML ? words : json).randomElement(using: &random) ?? []
      }
      let whole = ExportImport(bytes).dump
      #expect(ExportImport(bytes, blockBytes: Int.random(in: 1...30, using: &random)).dump == whole)
    }
  }

  @Test func `Nothing is deeper than the parsers can take`() {
    let open = String(repeating: "<b>", count: 100_000)
    let xml =
      "<transcripts xmlns=\"urn:debrief:transcript:1\"><conversation id=\"x\"><message at=\"2026-10-05T10:00:00Z\">"
      + open
      + "</message></conversation><conversation id=\"y\"><closed at=\"2026-10-05T10:00:00Z\"/></conversation></transcripts>"
    let found = ExportImport(Array(xml.utf8))
    #expect(found.rejections.map(\.reason) == [.tooDeep])
    #expect(found.conversations.count == 1)
    let json =
      "[{\"id\":\"x\",\"events\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
      + "},{\"id\":\"y\",\"events\":[{\"type\":\"closed\",\"at\":\"2026-10-05T10:00:00Z\"}]}]"
    let read = ExportImport(Array(json.utf8))
    #expect(read.rejections.map(\.reason) == [.tooDeep])
    #expect(read.conversations.count == 1)
    _ = ExportImport(Array(String(repeating: "[", count: 200_000).utf8))
    _ = ExportImport(Array(String(repeating: "{\"data\":", count: 50_000).utf8))
  }

  @Test(arguments: [
    "{\"id\":\"%\",\"events\":[{\"type\":\"message\",\"at\":\"2026-10-05T10:00:00Z\",\"by\":\"customer\",\"text\":\"%%\"}]}\n",
    "<conversation id=\"%\"><message at=\"2026-10-05T10:00:00Z\" by=\"customer\">%%</message></conversation>\n",
  ])
  func `Long words arrive whole, in whatever pieces`(pattern: String) throws {
    let word = String(repeating: "é€😀x", count: 2500)
    var text = ""
    for id in ["a", "b"] {
      text += pattern.replacing("%%", with: word).replacing("%", with: id)
    }
    if pattern.hasPrefix("<") {
      text = "<transcripts xmlns=\"urn:debrief:transcript:1\">" + text + "</transcripts>"
    }
    for blockBytes in [100, 4096, 1 << 20] {
      let found = ExportImport(Array(text.utf8), blockBytes: blockBytes)
      #expect(found.conversations.map { $0.text($0.events[0].text) } == [word, word])
      #expect(found.rejections.isEmpty)
    }
  }

  @Test(arguments: ["transcript-ndjson/two-lines", "transcript-json/plain-array", "transcript-xml/the-page-example"])
  func `A record that is too large is passed over without being kept`(name: String) throws {
    let bytes = try CaseTests.bytes(of: name)
    let limit = 120
    let whole = ExportImport(bytes, maximumRecordBytes: limit)
    #expect(whole.rejections.contains { $0.reason == .tooLarge })
    #expect(!whole.items.contains { if case .rejected = $0.outcome { false } else { ($0.range?.count ?? 0) >= limit } })
    for blockBytes in [1, 10, 90, 119, 120, 121, 1000] {
      let pieces = ExportImport(bytes, blockBytes: blockBytes, maximumRecordBytes: limit)
      #expect(pieces.dump == whole.dump, "\(blockBytes) bytes a block")
      #expect(pieces.largestBlock <= limit + blockBytes)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `Work grows with the size of the input, not with its square`() {
    let attributes = (0..<200_000).map { " a\($0)=''" }.joined()
    let xml =
      "<transcripts xmlns=\"urn:debrief:transcript:1\"><conversation id=\"x\"><message\(attributes)/></conversation></transcripts>"
    #expect(ExportImport(Array(xml.utf8)).rejections.map(\.reason) == [.tooLarge])
    let tuples = Array(repeating: "[1,\\\"2024-07-16 10:00:10\\\",\\\"a\\\"]", count: 20_000).joined(separator: ",")
    let json = "[{\"id\":1,\"history\":\"\(tuples)\"},{\"id\":2,\"history\":\"{\(tuples)\"}]"
    let found = ExportImport(Array(json.utf8))
    #expect(found.conversations.map(\.events.count) == [20_000, 20_000])
    let openings =
      "<transcripts xmlns=\"urn:debrief:transcript:1\">" + String(repeating: "<conversation ", count: 50_000)
    #expect(ExportImport(Array(openings.utf8)).conversations.isEmpty)
    #expect(ExportImport(Array(String(repeating: "<", count: 500_000).utf8)).conversations.isEmpty)
    _ = ExportImport(Array(("[{\"events\":[]}" + String(repeating: "\"", count: 500_000)).utf8))
  }
}
