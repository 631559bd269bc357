/// Writes a sorted run: records that come in the order of their keys.
final class SortedRunWriter {
  private let writer: FileWriter
  private var block: [UInt8] = []

  /// Makes the run's file.
  init(path: String) throws(StorageProblem) { writer = try FileWriter(path: path) }

  /// Appends a record.
  func add(key: some Collection<UInt8>, payload: some Collection<UInt8>) throws(StorageProblem) {
    withUnsafeBytes(of: UInt32(key.count)) { block.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(payload.count)) { block.append(contentsOf: $0) }
    block.append(contentsOf: key)
    block.append(contentsOf: payload)
    guard block.count > 1 << 20 else { return }
    try writer.write(block)
    block.removeAll(keepingCapacity: true)
  }

  /// Ends the run.
  func close() throws(StorageProblem) {
    try writer.write(block)
    try writer.close()
  }
}
