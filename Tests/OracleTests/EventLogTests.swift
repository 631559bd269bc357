import Foundation
import TestFixtures
import Testing

/// Event logs as other programs read them.
@Suite struct EventLogTests {
  /// What pm4py and an XML parser make of a log.
  private struct Reading: Decodable {
    var traces: Int
    var events: Int
    var activities: [String: Int]
    /// Attributes by name, with how many events have them.
    var attributes: [String: Int]
    /// Whether times rise in each trace.
    var isOrdered: Bool
    /// Elements that hold one key twice.
    var repeated: Int
  }

  private static let reader = """
    import collections, contextlib, io, json, sys, warnings
    import xml.etree.ElementTree as tree
    warnings.filterwarnings("ignore")
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        import pm4py
        frame = pm4py.read_xes(sys.argv[1])
    times = frame.groupby("case:concept:name")["time:timestamp"]
    repeated = 0
    for _, element in tree.iterparse(sys.argv[1]):
        keys = collections.Counter(child.get("key") for child in element if child.get("key"))
        repeated += sum(count > 1 for count in keys.values())
    print(json.dumps({
        "traces": int(frame["case:concept:name"].nunique()), "events": len(frame),
        "activities": {str(k): int(v) for k, v in frame["concept:name"].value_counts().items()},
        "attributes": {str(k): int(v) for k, v in frame.count().items()},
        "isOrdered": bool(times.apply(lambda one: one.is_monotonic_increasing).all()), "repeated": repeated}))
    """

  private static func read(_ exports: String, _ options: [String], in folder: TemporaryFolder) throws -> Reading {
    try #require(
      FileManager.default.isExecutableFile(atPath: Declare4Py.python),
      "There is no Python with pm4py in .build/oracle-tools; run .ci/test, which prepares it.")
    let made = try ProgramCall(
      "\(ProgramCall.builtPrograms)/debrief",
      [
        "convert", Repository.path(exports), "--rules", Repository.path("rules"), "--agent", "Smart SAV", "--to", "xes",
        "-o", "log.xes",
      ]
        + options, in: folder.path)
    #expect(made.code == 0, "\(made.errors)")
    let call = try ProgramCall(Declare4Py.python, ["-c", reader, "log.xes"], in: folder.path)
    try #require(call.code == 0, "\(call.errors.suffix(3000))")
    return try JSONDecoder().decode(Reading.self, from: Data(call.output.utf8))
  }

  @Test func `pm4py reads the conversations, without a word of them`() throws {
    let folder = try TemporaryFolder()
    let reading = try Self.read("exports", [], in: folder)
    #expect(reading.traces > 200)
    #expect(reading.activities["message"] ?? 0 > 1000)
    #expect(reading.activities["turn"] ?? 0 > 500)
    #expect(reading.attributes["org:resource"] ?? 0 > 500)
    #expect(reading.attributes["org:role"] ?? 0 > 1000)
    #expect(reading.attributes["says-greeting"] ?? 0 > 100)
    #expect(reading.attributes["lifecycle:transition"] == reading.events)
    #expect(reading.attributes["time:timestamp"] == reading.events)
    #expect(reading.attributes["content"] == nil)
    #expect(reading.attributes["case:customer"] == nil)
    #expect(reading.isOrdered)
    #expect(reading.repeated == 0)
  }

  @Test func `pm4py reads the contacts, with their texts where they are asked for`() throws {
    let folder = try TemporaryFolder()
    let reading = try Self.read("exports/smart-fin-octobre.ndjson", ["--trace", "contact", "--texts"], in: folder)
    #expect(reading.traces > 20)
    #expect(reading.attributes["case:agent"] == reading.events)
    #expect(reading.attributes["content"] ?? 0 > 50)
    #expect(reading.attributes["case:customer"] ?? 0 > 50)
    #expect(reading.repeated == 0)
  }
}
