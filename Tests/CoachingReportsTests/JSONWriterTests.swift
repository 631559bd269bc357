import CoachingReports
import Foundation
import TestFixtures
import Testing

@Suite struct JSONWriterTests {
  @Test func `Members and elements are set apart by commas`() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("a", 1)
    writer.key("b")
    writer.beginArray()
    writer.endArray()
    writer.key("c")
    writer.beginArray()
    writer.value(true)
    writer.null()
    writer.beginObject()
    writer.member("d", -7)
    writer.member("e", ifPresent: nil as String?)
    writer.endObject()
    writer.endArray()
    writer.member("f", instant: 1_791_187_200_000)
    writer.endObject()
    writer.endLine()
    writer.beginObject()
    writer.endObject()
    writer.endLine()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "{\"a\":1,\"b\":[],\"c\":[true,null,{\"d\":-7}],\"f\":\"2026-10-05T08:00:00Z\"}\n{}\n")
  }

  @Test func `What could end a line or a text is escaped`() {
    var bytes: [UInt8] = []
    JSONText.append("\"\\\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}\u{2028}\u{2029}/é\u{2027}😀", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\\u007f\\u2028\\u2029/é\u{2027}😀\"")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `Any text comes back`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pool: [Unicode.Scalar] = [
      "\"", "\\", "\n", "\u{0}", "\u{2028}", "\u{2029}", "\u{202E}", "é", "😀", "a", "\u{10FFFF}", "\u{E000}",
    ]
    let text = String(
      String.UnicodeScalarView((0..<80).map { _ in pool[Int.random(in: 0..<pool.count, using: &generator)] }))
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    #expect(try JSONDecoder().decode([String].self, from: Data([0x5B] + bytes + [0x5D])) == [text])
  }

  @Test(arguments: [0, 7, 10, -1, -10, 1_000_000, Int64.max, Int64.min])
  func `Numbers are written in full`(number: Int64) {
    var bytes: [UInt8] = []
    JSONText.append(number, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
  }
}
