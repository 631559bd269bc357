import Conversations
import Testing
import TranscriptExports

/// Formats are recognised by content; what is refused is refused in words that help.
@Suite struct ExportDetectionTests {
  private func detect(_ bytes: [UInt8], isWholeFile: Bool = true) -> Result<DetectedExport, UnreadableExport> {
    bytes.withUnsafeBufferPointer { ExportDetection.detect($0, isWholeFile: isWholeFile) }
  }

  @Test(arguments: [
    ("", "empty"), (" \n\t ", "empty"), ("<!DOCTYPE html><html></html>", "HTML"), ("<HTML><body/></HTML>", "HTML"),
    ("<letters website=\"x\"/>", "XML of another format"), ("<transcripts/>", "xmlns="), ("%PDF-1.7 …", "PDF"),
    ("PK\u{3}\u{4}....", "ZIP"), ("id;text\n1;bonjour\n", "table"), ("Bonjour.\n", "plain text"), ("a\u{0}b", "binary"),
    ("{\"a\":1}", "not known"), ("<?xml version='1.0'?>", "no root element"),
    ("{\"format\":\"debrief:transcript/2\",\"conversations\":[]}", "version"), ("\u{FEFF}", "empty"),
  ])
  func `What is not read is named`(text: String, word: String) {
    guard case .failure(let problem) = detect(Array(text.utf8)) else {
      Issue.record("\(text) was taken for an export")
      return
    }
    #expect(problem.sentence.contains(word), "\(problem.sentence)")
    #expect(problem.reason == (word == "empty" ? .empty : .unknownFormat))
  }

  @Test func `Text in wide characters is rewritten before it is recognised, XML is not`() {
    let text = Array("[{\"id\":1}]".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let markup = Array("<a>".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for (bytes, encoding) in [
      (text, "UTF-16LE"), ([0xFF, 0xFE] + text, "UTF-16LE"), (markup, nil), (Array("[{}]".utf8), nil),
    ] as [([UInt8], String?)] {
      #expect(bytes.withUnsafeBufferPointer { ExportDetection.encoding(of: $0, ImportSettings()) } == encoding)
    }
  }

  @Test func `A prefix is enough`() throws {
    let line = "{\"id\":\"a\",\"events\":[{\"type\":\"note\",\"text\":\"" + String(repeating: "x", count: 70_000)
    let found = try detect(Array(line.utf8), isWholeFile: false).get()
    #expect(found == DetectedExport(format: .transcriptNDJSON, framing: .lines))
    let list =
      "{\"meta\":{\"status\":\"success\"},\"data\":[{\"id\":1,\"history\":\"" + String(repeating: "x", count: 70_000)
    #expect(try detect(Array(list.utf8), isWholeFile: false).get().format == .iAdvizeREST)
  }

  @Test func `Gzip is seen by its first bytes`() {
    let bytes: [UInt8] = [0x1F, 0x8B, 8]
    #expect(bytes.withUnsafeBufferPointer { ContainerKind($0) == .gzip })
    #expect(Array("{}".utf8).withUnsafeBufferPointer { ContainerKind($0) == nil })
  }

  @Test func `A broken sidecar says where`() {
    var sidecars = Sidecars()
    let good = Array("{\"id\":1,\"pseudo\":\"Léa\"}\n{\"id\":2,\"parent_id\":1,\"name\":\"SAV\"}\n{\"what\":1}\n".utf8)
    #expect(throws: Never.self) { try good.withUnsafeBufferPointer { try sidecars.add($0) } }
    #expect(sidecars.count == 2)
    #expect(sidecars.unknownCount == 1)
    let bad = Array("{\"id\":1,\"pseudo\":\"Léa\"}\n{\"id\":".utf8)
    #expect(throws: UnreadableExport.self) { try bad.withUnsafeBufferPointer { try sidecars.add($0) } }
  }

  @Test func `A long list on one line is no record`() {
    let conversation = #"{"type":"conversation","id":"1","conversation_parts":{},"statistics":{}}"#
    let list =
      #"{"type":"conversation.list","conversations":["#
      + Array(repeating: conversation, count: 20_000).joined(separator: ",")
    let found = DraftImport.detect(Array(list.utf8))
    #expect(found == DetectedExport(format: .intercom, framing: .document))
  }
}
