import Foundation

/// A sorted run of records in a temporary file, read back from front to back through a small buffer.
final class SortedRun {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Opens a run.
  init(path: String) throws(StorageProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageProblem(path: path, doing: "open") }
  }

  deinit { close(descriptor) }

  /// The next record's key and payload; nil at the end.
  func next() -> (key: [UInt8], payload: [UInt8])? {
    guard let head = take(8) else { return nil }
    let keyCount = head.withUnsafeBytes { Int($0.loadUnaligned(as: UInt32.self)) }
    let payloadCount = head.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: 4, as: UInt32.self)) }
    guard let key = take(keyCount), let payload = take(payloadCount) else { return nil }
    return (Array(key), Array(payload))
  }

  private func take(_ count: Int) -> ArraySlice<UInt8>? {
    while buffer.count - position < count {
      if isAtEnd { return nil }
      buffer.removeFirst(position)
      position = 0
      let filled = buffer.count
      let wanted = max(1 << 18, count)
      buffer.append(contentsOf: repeatElement(0, count: wanted))
      let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: filled), wanted) }
      buffer.removeLast(wanted - max(got, 0))
      if got <= 0 { isAtEnd = true }
    }
    defer { position += count }
    return buffer[position..<position + count]
  }
}
