/// Turns offsets in Unicode scalars, as the corpora count, into offsets in UTF-8.
struct ScalarOffsets {
  private let bytes: [Int]

  /// The offsets of a text; O(length).
  init(_ text: String) {
    var bytes = [0]
    for scalar in text.unicodeScalars { bytes.append((bytes.last ?? 0) + UTF8.width(scalar)) }
    self.bytes = bytes
  }

  /// The bytes from one scalar to before another; offsets behind the end are the end.
  func range(from start: Int, to end: Int) -> Range<Int> {
    let last = bytes.count - 1
    let low = bytes[min(max(start, 0), last)]
    return low..<max(low, bytes[min(max(end, 0), last)])
  }
}
