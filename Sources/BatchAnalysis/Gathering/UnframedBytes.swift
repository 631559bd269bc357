import Conversations
import TranscriptExports

/// Finds in a block the bytes of what is no record: from where it begins up to what was found next.
struct UnframedBytes {
  /// Of more than this only the beginning is hashed and kept.
  static let limit = 1 << 20

  private let block: UnsafeBufferPointer<UInt8>
  private let offset: Int64
  private let limit: Int
  /// Where things begin in the block, in order.
  private let starts: [Int]

  /// - Parameters:
  ///   - offset: where the block begins in the file.
  ///   - limit: records of this size are rejected without having been seen to their end.
  init(
    block: UnsafeBufferPointer<UInt8>, at offset: Int64, records: [FramedRecord], rejections: [FramingRejection],
    limit: Int
  ) {
    self.block = block
    self.offset = offset
    self.limit = min(limit, Self.limit)
    starts = (records.map(\.range.lowerBound) + rejections.map { Int($0.byteOffset - offset) }).sorted()
  }

  /// A rejection with its hash, and the bytes that were hashed; without either where what is left of a file is meant, or nothing is left.
  func rejection(_ found: FramingRejection, file: Int32) -> (Rejection, UnsafeBufferPointer<UInt8>) {
    var rejection = found.rejection(file: file)
    let start = Int(found.byteOffset - offset)
    guard !found.isWholeFile, start >= 0, start < block.count else {
      return (rejection, UnsafeBufferPointer(start: nil, count: 0))
    }
    var end = nextStart(after: start)
    let isCut = found.reason == .tooLarge || end - start > limit
    end = min(end, start + limit)
    // What parts it from the next is none of it.
    while !isCut, end > start, Self.isSeparator(block[end - 1]) { end -= 1 }
    guard end > start else { return (rejection, UnsafeBufferPointer(start: nil, count: 0)) }
    let bytes = UnsafeBufferPointer(rebasing: block[start..<end])
    rejection.hash = RecordHash.hexadecimal(of: bytes)
    if isCut { rejection.hashedBytes = bytes.count }
    return (rejection, bytes)
  }

  private func nextStart(after start: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] > start { high = middle } else { low = middle + 1 }
    }
    return low < starts.count ? min(starts[low], block.count) : block.count
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte >= 0x09 && byte <= 0x0D
  }
}
