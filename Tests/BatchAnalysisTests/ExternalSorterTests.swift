import TestFixtures
import Testing

@testable import BatchAnalysis

/// Sorting in bounded memory gives what sorting in memory gives.
@Suite struct ExternalSorterTests {
  /// A record, compared by key, then payload, both as bytes.
  private struct Record: Hashable {
    var key: [UInt8]
    var payload: [UInt8]
  }

  private static func records(_ count: Int, seed: UInt64) -> [Record] {
    var random = SeededGenerator(seed: seed)
    func bytes(_ longest: Int) -> [UInt8] {
      (0..<Int.random(in: 0...longest, using: &random)).map { _ in UInt8.random(in: 0...3, using: &random) &* 85 }
    }
    return (0..<count).map { _ in Record(key: bytes(4), payload: bytes(random.chance(1, in: 50) ? 3000 : 6)) }
  }

  private static func sorted(_ records: [Record]) -> [Record] {
    records.sorted { one, other in
      one.key == other.key
        ? one.payload.lexicographicallyPrecedes(other.payload) : one.key.lexicographicallyPrecedes(other.key)
    }
  }

  private static func runs(_ records: [Record], _ folder: TemporaryFolder, name: String, budget: Int) throws -> [String]
  {
    let sorter = ExternalSorter(folder: folder.path, name: name, budget: budget)
    for record in records {
      try record.key.withUnsafeBufferPointer { key in
        try record.payload.withUnsafeBufferPointer { try sorter.add(key: key, payload: $0) }
      }
    }
    return try sorter.finish()
  }

  private static func merged(_ runs: [String]) throws -> [Record] {
    var records: [Record] = []
    try ExternalSorter.merge(runs) { records.append(Record(key: Array($0), payload: Array($1))) }
    return records
  }

  @Test(arguments: [40, 400, 1 << 20], [1, 2] as [UInt64])
  func `Any budget gives the order of a sort in memory`(budget: Int, seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let records = Self.records(120, seed: seed)
    let runs = try Self.runs(records, folder, name: "one", budget: budget)
    if budget == 40 { #expect(runs.count > 10) }
    if budget == 1 << 20 { #expect(runs.count == 1) }
    #expect(try Self.merged(runs) == Self.sorted(records))
  }

  @Test(arguments: [1, 2, 5])
  func `However workers share the records, the merge is the same`(workers: Int) throws {
    let folder = try TemporaryFolder()
    let records = Self.records(200, seed: 9)
    var random = SeededGenerator(seed: UInt64(workers))
    var shares = [[Record]](repeating: [], count: workers)
    for record in records.shuffled(using: &random) {
      shares[Int.random(in: 0..<workers, using: &random)].append(record)
    }
    let runs = try shares.enumerated().flatMap { try Self.runs($1, folder, name: "w\($0)", budget: 2000) }
    #expect(try Self.merged(runs.shuffled(using: &random)) == Self.sorted(records))
  }

  @Test func `Nothing to sort is sorted`() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.runs([], folder, name: "none", budget: 10).isEmpty)
    #expect(try Self.merged([]).isEmpty)
    #expect(folder.contents == [])
  }
}
