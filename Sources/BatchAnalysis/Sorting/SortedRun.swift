import Foundation

/// A sorted run of records in a temporary file, read back from front to back through a buffer that grows to the largest record.
final class SortedRun {
  private let descriptor: Int32
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  private var filled = 0
  private var start = 0
  private var keyCount = 0
  private var payloadCount = 0
  private var isAtEnd = false
  private let path: String
  /// What went wrong while reading; nil if nothing did.
  private(set) var problem: StorageProblem?

  /// Bytes before each record: the lengths of its key and payload.
  static let headCount = 8

  /// Opens a run; `advance` comes before the first record.
  init(path: String) throws(StorageProblem) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageProblem(path: path, doing: "open") }
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The present record's key; good until the next `advance`.
  var key: UnsafeBufferPointer<UInt8> { part(start, keyCount) }

  /// The present record's payload; good until the next `advance`.
  var payload: UnsafeBufferPointer<UInt8> { part(start + keyCount, payloadCount) }

  /// Key and payload together.
  var record: UnsafeBufferPointer<UInt8> { part(start, keyCount + payloadCount) }

  /// Goes to the next record; false at the end.
  func advance() -> Bool {
    start += keyCount + payloadCount
    keyCount = 0
    payloadCount = 0
    guard require(Self.headCount) else { return false }
    let key = Int(buffer.loadUnaligned(fromByteOffset: start, as: UInt32.self))
    let payload = Int(buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self))
    guard require(Self.headCount + key + payload) else { return false }
    start += Self.headCount
    keyCount = key
    payloadCount = payload
    return true
  }

  /// Whether this run's record comes before another's in byte order of keys, then payloads.
  func precedes(_ other: SortedRun) -> Bool {
    ExternalSorter.precedes(record, keyCount, other.record, other.keyCount)
  }

  private func part(_ from: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(rebasing: buffer[from..<from + count]).assumingMemoryBound(to: UInt8.self)
  }

  /// Makes sure that so many bytes from `start` on are in the buffer.
  private func require(_ count: Int) -> Bool {
    while filled - start < count {
      if isAtEnd { return false }
      if start > 0 {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<filled]))
        filled -= start
        start = 0
      }
      if count > buffer.count {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: count * 2, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        buffer.deallocate()
        buffer = larger
      }
      let got = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      if got < 0, errno == EINTR { continue }
      if got < 0 { problem = StorageProblem(path: path, doing: "read") }
      if got <= 0 { isAtEnd = true } else { filled += got }
    }
    return true
  }
}
