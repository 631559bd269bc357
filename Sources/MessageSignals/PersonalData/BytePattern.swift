import CRE2

/// A pattern of RE2 that searches bytes where they lie.
///
/// Unchecked, because the compiler cannot see that RE2 guards what a search changes inside a pattern.
final class BytePattern: @unchecked Sendable {
  private let handle: OpaquePointer

  /// A pattern in RE2's syntax.
  ///
  /// - Parameter ignoresCase: whether letters match in either case.
  init(_ written: String, ignoresCase: Bool = false) {
    var written = written
    let handle = written.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { debrief_pattern_new($0.baseAddress, $0.count, ignoresCase) }
    }
    // The patterns are constants of this module, and each is compiled by a test.
    guard let handle else { preconditionFailure("This is no pattern: \(written)") }
    self.handle = handle
  }

  deinit { debrief_pattern_free(handle) }

  /// The leftmost match within a range of a text; word boundaries see beyond the range. O(range), nothing is allocated.
  func first(in text: MessageText, _ range: Range<Int>) -> Range<Int>? {
    guard let base = text.bytes.baseAddress, !range.isEmpty else { return nil }
    var (start, end) = (0, 0)
    guard debrief_pattern_find(handle, base, text.count, range.lowerBound, range.upperBound, &start, &end) else {
      return nil
    }
    return start..<end
  }

  /// Whether it matches somewhere within a range of a text. O(range), nothing is allocated.
  func occurs(in text: MessageText, _ range: Range<Int>) -> Bool {
    guard let base = text.bytes.baseAddress, !range.isEmpty else { return false }
    return debrief_pattern_occurs(handle, base, text.count, range.lowerBound, range.upperBound)
  }
}
