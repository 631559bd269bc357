import Foundation
import TestFixtures
import Testing

/// Large exports take no more memory than small ones: the program holds blocks of a file, never the file.
@Suite struct MemoryTests {
  /// A kind of file, written as many records as it takes.
  struct Export: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var head: String
    var separator: String
    var tail: String
    /// One record; `%` is its number.
    var record: String
    /// Megabytes in the long form of the test.
    var longSize: Int
    /// Megabytes by which a file of 20 may take more memory than one of 1: conversations that are put together wait in buffers.
    var allowance = 10

    /// Writes a file of so many bytes.
    func write(_ bytes: Int, to path: String) throws {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      let file = try #require(FileHandle(forWritingAtPath: path))
      var block = Array(head.utf8)
      let pieces = record.split(separator: "%", omittingEmptySubsequences: false).map { Array($0.utf8) }
      var written = 0
      var number = 0
      while written + block.count < bytes {
        if number > 0 { block += separator.utf8 }
        for (position, piece) in pieces.enumerated() {
          if position > 0 { block += String(number).utf8 }
          block += piece
        }
        number += 1
        if block.count > 1 << 20 {
          written += block.count
          try file.write(contentsOf: block)
          block.removeAll(keepingCapacity: true)
        }
      }
      try file.write(contentsOf: block + Array(tail.utf8))
      try file.close()
    }
  }

  private static let talk = String(
    repeating: "Bonjour, je vous écris au sujet de ma commande ; savez-vous où elle en est ? ", count: 5)

  private static let json =
    #"{"format":"debrief:transcript/1","id":"c%","channel":"chat","brand":"Smart","customer":{"id":"u%"},"#
    + #""agents":[{"id":"marc","givenName":"Marc"}],"events":[{"type":"message","at":"2026-10-05T10:00:00+02:00","#
    + #""by":"customer","text":"\#(talk)"},{"type":"message","at":"2026-10-05T10:01:00+02:00","by":"agent","#
    + #""agent":"marc","text":"\#(talk)"}]}"#

  private static let exports = [
    Export(
      testDescription: "XML", head: #"<transcripts xmlns="urn:debrief:transcript:1">"#, separator: "\n",
      tail: "</transcripts>",
      record:
        #"<conversation id="c%" channel="chat" brand="Smart"><customer id="u%"/><agent id="marc" givenName="Marc"/>"#
        + #"<message at="2026-10-05T10:00:00+02:00" by="customer">\#(talk)</message>"#
        + #"<message at="2026-10-05T10:01:00+02:00" by="agent" agent="marc">\#(talk)</message></conversation>"#,
      longSize: 1000),
    Export(testDescription: "a JSON array", head: "[", separator: ",", tail: "]", record: json, longSize: 1000),
    Export(testDescription: "NDJSON", head: "", separator: "\n", tail: "\n", record: json, longSize: 1000),
    Export(
      testDescription: "a list of Intercom", head: #"{"type":"conversation.list","conversations":["#, separator: ",",
      tail: "]}",
      record: #"{"type":"conversation","id":"%","created_at":1791187200,"updated_at":1791196200,"state":"open","#
        + #""source":{"type":"whatsapp","id":"s%","delivered_as":"customer_initiated","body":"<p>\#(talk)</p>","#
        + #""author":{"type":"user","id":"u%","name":"Anne Roy"}},"conversation_parts":{"#
        + #""type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"7%","#
        + #""part_type":"comment","body":"<p>\#(talk)</p>","created_at":1791187260,"#
        + #""author":{"type":"admin","id":"25","name":"Léa Fontan"}}]}}"#,
      longSize: 50, allowance: 40),
    Export(
      testDescription: "a log of WhatsApp's webhooks", head: "", separator: "\n", tail: "\n",
      record: #"{"object":"whatsapp_business_account","entry":[{"id":"88100001","changes":[{"field":"messages","#
        + #""value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"33100000451","#
        + #""phone_number_id":"20660000001"},"contacts":[{"profile":{"name":"Inès"},"wa_id":"336%"}],"#
        + #""messages":[{"from":"336%","id":"wamid.%","timestamp":"1788249600","type":"text","#
        + #""text":{"body":"\#(talk)"}}]}}]}]}"#,
      longSize: 50, allowance: 40),
  ]

  /// Calls a program and prints the most memory that it held, in kilobytes. Python is between them, for the tests' own memory would count.
  private static let measuring =
    "import resource, subprocess, sys; call = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); "
    + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(call.returncode)"

  /// The most memory that looking through a file takes, in kilobytes.
  private static func peak(of program: String, reading export: String, in folder: String, rules: String) throws -> Int {
    let call = try ProgramCall(
      "/usr/bin/env", ["python3", "-c", measuring, program, "inspect", export, "--rules", Repository.path(rules)],
      in: folder)
    #expect(call.code == 0, "\(call.errors)")
    return try #require(Int(call.output.split(separator: "\n").last ?? ""), "\(call.errors)")
  }

  @Test(arguments: exports)
  func `A file takes little more memory than one of a twentieth of its size`(export: Export) throws {
    let folder = try TemporaryFolder()
    let program = "\(ProgramCall.builtPrograms)/debrief"
    let peaks = try [1, 20].map { megabytes in
      try export.write(megabytes * 1_000_000, to: "\(folder.path)/export-\(megabytes)")
      return try Self.peak(
        of: program, reading: "export-\(megabytes)", in: folder.path, rules: "Tests/CommandTests/Pack")
    }
    #expect(peaks[1] < peaks[0] + export.allowance * 1000, "The peaks were \(peaks) kB.")
  }

  private static let isLong = ProcessInfo.processInfo.environment["DEBRIEF_LONG"] == "1"

  /// An optimised program, for an unoptimised one would take an hour: that of `DEBRIEF_PROGRAM`, or what `swift build -c release` built.
  private static func optimisedProgram() throws -> String {
    let named = ProcessInfo.processInfo.environment["DEBRIEF_PROGRAM"]
    let program = named ?? Repository.path(".build/release/debrief")
    try #require(
      FileManager.default.isExecutableFile(atPath: program),
      "There is no \(program); build it with `swift build -c release --product debrief`.")
    return program
  }

  @Test(.enabled(if: isLong), .serialized, arguments: exports)
  func `The largest exports take less than 300 MB of memory`(export: Export) throws {
    let folder = try TemporaryFolder()
    let program = try Self.optimisedProgram()
    try export.write(export.longSize * 1_000_000, to: "\(folder.path)/export")
    let kilobytes = try Self.peak(of: program, reading: "export", in: folder.path, rules: "rules")
    #expect(kilobytes < 300_000, "The peak was \(kilobytes) kB.")
  }

  @Test(.enabled(if: isLong))
  func `A line of 1 GB is passed over without being held in memory`() throws {
    let folder = try TemporaryFolder()
    let program = try Self.optimisedProgram()
    let whole = Self.json.replacing("%", with: "1") + "\n"
    let path = try folder.write(whole + #"{"id":"long","text":""#, to: "export")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    let block = Data(repeating: 0x61, count: 1 << 24)
    for _ in 0..<64 { try file.write(contentsOf: block) }
    try file.write(contentsOf: Data(("\"}\n" + whole.replacing("c1", with: "c2")).utf8))
    try file.close()
    let kilobytes = try Self.peak(of: program, reading: "export", in: folder.path, rules: "rules")
    #expect(kilobytes < 300_000, "The peak was \(kilobytes) kB.")
  }
}
