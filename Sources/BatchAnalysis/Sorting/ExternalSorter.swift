import Foundation

/// Sorts any number of keyed records in bounded memory: sorted runs go to temporary files and are merged at the end.
///
/// Keys are compared as bytes, payloads after them, so that the order never depends on how records arrived. Memory: `budget` bytes while
/// records are added, about 256 kB a run while they are merged.
final class ExternalSorter {
  private let folder: String
  private let name: String
  private let budget: Int
  private var bytes: [UInt8] = []
  private var starts: [(offset: UInt32, key: UInt32, payload: UInt32)] = []
  private var runs: [String] = []

  /// A sorter whose runs lie in `folder`.
  init(folder: String, name: String, budget: Int = 16 << 20) {
    self.folder = folder
    self.name = name
    self.budget = budget
  }

  /// Adds a record.
  func add(key: UnsafeBufferPointer<UInt8>, payload: UnsafeBufferPointer<UInt8>) throws(StorageProblem) {
    if bytes.count + key.count + payload.count > budget, !starts.isEmpty { try spill() }
    starts.append((UInt32(bytes.count), UInt32(key.count), UInt32(payload.count)))
    bytes.append(contentsOf: key)
    bytes.append(contentsOf: payload)
  }

  /// Writes what is in memory as one more run; called before the sorters of all workers are merged.
  func finish() throws(StorageProblem) -> [String] {
    if !starts.isEmpty { try spill() }
    bytes = []
    return runs
  }

  private func spill() throws(StorageProblem) {
    bytes.withUnsafeBufferPointer { bytes in
      starts.sort { one, other in
        Self.precedes(
          UnsafeBufferPointer(rebasing: bytes[Int(one.offset)..<Int(one.offset + one.key + one.payload)]), Int(one.key),
          UnsafeBufferPointer(rebasing: bytes[Int(other.offset)..<Int(other.offset + other.key + other.payload)]),
          Int(other.key))
      }
    }
    let path = "\(folder)/\(name)-\(runs.count).run"
    let writer = try SortedRunWriter(path: path)
    for start in starts {
      let payload = start.offset + start.key
      try writer.add(
        key: bytes[Int(start.offset)..<Int(payload)], payload: bytes[Int(payload)..<Int(payload + start.payload)])
    }
    try writer.close()
    runs.append(path)
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// Whether a record (key, then payload) comes before another in byte order of keys, then payloads.
  static func precedes(
    _ one: UnsafeBufferPointer<UInt8>, _ oneKey: Int, _ other: UnsafeBufferPointer<UInt8>, _ otherKey: Int
  ) -> Bool {
    guard let first = one.baseAddress, let second = other.baseAddress else { return one.count < other.count }
    let common = memcmp(first, second, min(oneKey, otherKey))
    if common != 0 { return common < 0 }
    if oneKey != otherKey { return oneKey < otherKey }
    let rest = memcmp(first + oneKey, second + otherKey, min(one.count - oneKey, other.count - otherKey))
    return rest != 0 ? rest < 0 : one.count < other.count
  }

  /// Calls `body` with every record of sorted runs, in order; the bytes are good for the call only.
  static func merge(
    _ paths: [String],
    _ body: (_ key: UnsafeBufferPointer<UInt8>, _ payload: UnsafeBufferPointer<UInt8>) throws(StorageProblem) -> Void
  ) throws(StorageProblem) {
    var runs: [SortedRun] = []
    for path in paths {
      let run = try SortedRun(path: path)
      if run.advance() { runs.append(run) }
      if let problem = run.problem { throw problem }
    }
    while !runs.isEmpty {
      var least = 0
      for candidate in runs.indices.dropFirst() where runs[candidate].precedes(runs[least]) { least = candidate }
      try body(runs[least].key, runs[least].payload)
      if runs[least].advance() { continue }
      if let problem = runs[least].problem { throw problem }
      runs.remove(at: least)
    }
  }
}
