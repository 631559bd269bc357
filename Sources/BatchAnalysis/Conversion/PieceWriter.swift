import Foundation

/// Collects bytes and hands them over in pieces.
package struct PieceWriter {
  /// What has not been handed over.
  package internal(set) var bytes: [UInt8] = []
  private let output: (UnsafeBufferPointer<UInt8>) -> Bool
  private var goesOn = true

  /// A writer that hands over to `output`, until that says that nothing more can be taken.
  package init(output: @escaping (UnsafeBufferPointer<UInt8>) -> Bool) { self.output = output }

  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Hands over what there is once it is enough; false if nothing more can be taken.
  mutating func flush(atLeast size: Int) -> Bool {
    guard goesOn, !bytes.isEmpty, bytes.count >= size else { return goesOn }
    goesOn = bytes.withUnsafeBufferPointer { output($0) }
    bytes.removeAll(keepingCapacity: true)
    return goesOn
  }

  /// Hands over a file, which must be read to its end.
  package mutating func copy(_ path: String) throws(StorageProblem) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw StorageProblem(path: path, doing: "read back") }
    defer { try? file.close() }
    while true {
      let data: Data?
      do { data = try file.read(upToCount: 1 << 20) } catch { throw StorageProblem(path: path, doing: "read back") }
      guard let data, !data.isEmpty else { return }
      bytes.append(contentsOf: data)
      guard flush(atLeast: 0) else { return }
    }
  }
}
