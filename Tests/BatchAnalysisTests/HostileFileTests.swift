import BatchAnalysis
import Foundation
import TestFixtures
import Testing

/// Files that nobody should send: each is told clearly, and what lies beside it is analysed all the same.
@Suite struct HostileFileTests {
  /// A file's bytes and what must be said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var name: String
    var bytes: [UInt8]
    /// Conversations that can be saved from it.
    var saved: Int
    var reasons: [String]
    var offsets: [Int]
    var words: String

    init(
      _ title: String, _ name: String, _ bytes: [UInt8], saved: Int = 0, _ reasons: [String], at offsets: [Int] = [0],
      says words: String
    ) {
      testDescription = title
      self.name = name
      self.bytes = bytes
      self.saved = saved
      self.reasons = reasons
      self.offsets = offsets
      self.words = words
    }
  }

  static let good = Talk("good", then: [("closed", "10:02:00", #""by":"agent","agent":"marc""#)]).line
  static let first = good.replacing("good", with: "first")
  static let xmlHead = #"<transcripts xmlns="urn:debrief:transcript:1" timeZone="Europe/Paris">"#

  /// A record in XML.
  static func xml(_ id: String, text: String = "Bonjour") -> String {
    #"<conversation id="\#(id)" channel="chat" brand="Smart"><agent id="marc" givenName="Marc"/>"#
      + #"<message at="2026-10-05T10:00:00+02:00" by="customer">\#(text)</message>"#
      + #"<message at="2026-10-05T10:01:00+02:00" by="agent" agent="marc">Bonjour</message></conversation>"#
  }

  static let deepJSON =
    #"{"format":"debrief:transcript/1","id":"deep","x":"# + String(repeating: "[", count: 10_000)
    + String(repeating: "]", count: 10_000) + "}\n"
  static let deepXML =
    xmlHead + #"<conversation id="deep">"# + String(repeating: "<x>", count: 10_000)
    + String(repeating: "</x>", count: 10_000) + "</conversation>" + xml("next") + "</transcripts>"
  static let longLine =
    Array(first.utf8) + Array(#"{"id":"long","text":""#.utf8)
    + [UInt8](repeating: 0x61, count: 20_000_000) + Array(("\"}\n" + good.replacing("good", with: "last")).utf8)

  static let cases = [
    Case("empty", "bad.json", [], ["empty"], says: "empty"),
    Case("blank", "bad.xml", Array(" \n\t\n".utf8), ["empty"], says: "empty"),
    Case(
      "binary", "bad.bin", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }, ["unknown-format"],
      says: "this program reads"),
    Case(
      "a picture", "bad.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], ["unknown-format"],
      says: "this program reads"),
    Case("prose", "bad.txt", Array("Dear Sir or Madam,\n".utf8), ["unknown-format"], says: "this program reads"),
    Case("other XML", "bad.xml", Array("<html><body/></html>".utf8), ["unknown-format"], says: "this program reads"),
    Case("other JSON", "bad.json", Array(#"{"some":"thing"}"#.utf8), ["unknown-format"], says: "this program reads"),
    Case(
      "broken gzip", "bad.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF], ["unreadable"], at: [11],
      says: "compress"),
    Case(
      "10,000 levels of JSON", "bad.ndjson", Array((first + deepJSON).utf8), saved: 1,
      ["too-deep"], at: [first.utf8.count], says: "nest"),
    Case(
      "10,000 levels of XML", "bad.xml", Array(deepXML.utf8), saved: 1, ["no-events"], at: [xmlHead.utf8.count],
      says: "no messages"),
    Case(
      "a line of 20 MB", "bad.ndjson", longLine, saved: 2, ["too-large"],
      at: [first.utf8.count], says: "bytes or more"),
  ]

  @Test(arguments: cases)
  func `A hostile file is told with its place, and its neighbours are analysed`(hostile: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "good.ndjson")
    let path = try folder.write(hostile.bytes, to: hostile.name)
    let report = try AnalysedReport(of: [folder.path])
    let rejections = try report.rejections()
    #expect(rejections.map(\.reason) == hostile.reasons)
    #expect(rejections.map(\.byteOffset) == hostile.offsets)
    for rejection in rejections {
      #expect(rejection.file == path)
      #expect(rejection.sentence.lowercased().contains(hostile.words), "\(rejection.sentence)")
      #expect(rejection.sentence.hasSuffix(".") && rejection.sentence.utf8.count < 300)
    }
    let outcome = report.outcome
    #expect(outcome.conversations.conversations == 1 + hostile.saved)
    #expect(outcome.readCount == outcome.conversations.conversations + outcome.rejectedCount)
    #expect(try report.verdicts().contains { $0.conversation == "good" && $0.verdict == "met" })
  }

  @Test func `Entities are neither expanded nor fetched`() throws {
    let folder = try TemporaryFolder()
    let secret = try folder.write("SECRET-OF-THE-DISK", to: "secret.txt")
    let entities =
      "<!ENTITY e SYSTEM \"file://\(secret)\"><!ENTITY a \"TENFOLD\">"
      + (1..<20).map { "<!ENTITY b\($0) \"\(String(repeating: $0 == 1 ? "&a;" : "&b\($0 - 1);", count: 10))\">" }
      .joined()
    try folder.write(
      "<!DOCTYPE transcripts [\(entities)]>" + Self.xmlHead + Self.xml("x", text: "&e; &b19;") + "</transcripts>",
      to: "exports/bad.xml")
    try folder.write(Self.good, to: "exports/good.ndjson")
    let report = try AnalysedReport(of: ["\(folder.path)/exports"])
    #expect(try report.rejections().contains { $0.reason == "entities" && $0.sentence.contains("entit") })
    #expect(try report.verdicts().contains { $0.conversation == "good" && $0.verdict == "met" })
    for (name, bytes) in report.files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("SECRET-OF-THE-DISK") && !text.contains("TENFOLD"), "\(name)")
    }
  }

  @Test func `JSON in UTF-16 and XML in Latin-1 are read, or told what to do`() throws {
    let folder = try TemporaryFolder()
    let utf16 = try #require(Self.good.replacing("good", with: "wide").data(using: .utf16))
    try folder.write(utf16, to: "a.ndjson")
    let latin =
      #"<?xml version="1.0" encoding="ISO-8859-1"?>"# + Self.xmlHead + Self.xml("latin", text: "Où est mon café ?")
      + "</transcripts>"
    try folder.write(try #require(latin.data(using: .isoLatin1)), to: "b.xml")
    try folder.write(Self.good, to: "c.ndjson")
    let report = try AnalysedReport(of: [folder.path])
    let ids = Set(try report.verdicts().map(\.conversation))
    #expect(ids.isSuperset(of: ["good", "latin"]))
    let rejections = try report.rejections()
    #expect(rejections.allSatisfy { $0.file.hasSuffix("a.ndjson") })
    // Either it is read, or its one rejection names UTF-16 and what to write instead.
    #expect(ids.contains("wide") != (rejections.count == 1 && rejections[0].sentence.contains("UTF-16")))
  }

  /// Small files of each format, for cutting.
  static let wholes: [(name: String, text: String)] = [
    ("cut.ndjson", good.replacing("good", with: "one") + good.replacing("good", with: "two")),
    (
      "cut.json",
      #"{"format":"debrief:transcript/1","conversations":["# + good.replacing("good", with: "one") + ","
        + good.replacing("good", with: "two") + "]}"
    ),
    ("cut.xml", xmlHead + xml("one") + "\n" + xml("two") + "</transcripts>"),
  ]

  @Test(arguments: wholes.indices)
  func `Wherever a file is cut, whole records are kept and the rest is told`(position: Int) throws {
    let (name, text) = Self.wholes[position]
    let bytes = Array(text.utf8)
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "good.ndjson")
    for length in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 20)) {
      try folder.write(bytes.prefix(length), to: name)
      let report = try AnalysedReport(of: [folder.path])
      let outcome = report.outcome
      #expect(try report.verdicts().contains { $0.conversation == "good" }, "cut at \(length)")
      #expect(outcome.readCount == outcome.conversations.conversations + outcome.rejectedCount, "cut at \(length)")
      // A cut between two lines cannot be seen; everywhere else it must be.
      let isClean = name == "cut.ndjson" && [0x0A, 0x7D].contains(bytes[length - 1]) && length >= bytes.count / 2 - 1
      if !isClean { #expect(outcome.rejectedCount >= 1, "cut at \(length)") }
      for rejection in try report.rejections() {
        #expect(rejection.byteOffset >= 0 && rejection.byteOffset <= length, "cut at \(length)")
        #expect(rejection.sentence.hasSuffix("."))
      }
    }
    try folder.write(bytes, to: name)
    let whole = try AnalysedReport(of: [folder.path]).outcome
    #expect(whole.conversations.conversations == 3 && whole.rejectedCount == 0)
  }
}
