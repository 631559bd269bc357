/// A buffer that the reading thread fills and a worker reads: owned by one of them at a time, and used again and again.
final class BlockBuffer: @unchecked Sendable {
  // Handed from thread to thread through `BlockExchange`, whose lock orders the accesses; never shared.

  /// Bytes that parsers may look at behind the end.
  static let padding = 64
  /// What a block holds unless a record is larger: the lines that a block gives are several times as long, and wait their turn in memory.
  static let normalCapacity = 1 << 20

  private(set) var bytes: UnsafeMutableRawBufferPointer

  /// A buffer of the normal capacity.
  init() {
    bytes = .allocate(byteCount: Self.normalCapacity + Self.padding, alignment: 64)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { bytes.deallocate() }

  /// Number of bytes that can be filled.
  var capacity: Int { bytes.count - Self.padding }

  /// Makes room for at least `count` bytes, keeping the first `filled`.
  func reserve(_ count: Int, keeping filled: Int) {
    guard count > capacity else { return }
    replace(capacity: count, keeping: filled)
  }

  /// Gives back what a large record needed.
  func shrink() {
    if capacity > Self.normalCapacity { replace(capacity: Self.normalCapacity, keeping: 0) }
  }

  private func replace(capacity: Int, keeping filled: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity + Self.padding, alignment: 64)
    larger.initializeMemory(as: UInt8.self, repeating: 0)
    if filled > 0 { larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<filled])) }
    bytes.deallocate()
    bytes = larger
  }

  /// The first `count` bytes.
  func filled(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(rebasing: bytes[..<count]).assumingMemoryBound(to: UInt8.self)
  }
}
