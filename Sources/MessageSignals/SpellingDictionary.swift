import CNuspell

/// A dictionary of one language, as the system has it installed.
///
/// Unchecked, because the compiler cannot see that the C library never changes a dictionary after it has been read.
final class SpellingDictionary: @unchecked Sendable {
  private let handle: OpaquePointer

  /// The dictionary whose `.aff` file has this path; nil if it is not there or cannot be read.
  init?(path: String) {
    guard let handle = debrief_dictionary_new(path) else { return nil }
    self.handle = handle
  }

  deinit { debrief_dictionary_free(handle) }

  /// Whether it knows a word, in any case that the word may have.
  func knows(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = word.baseAddress, !word.isEmpty else { return true }
    return debrief_dictionary_knows(handle, base, word.count)
  }

  /// At most so many words that may be meant, the likeliest first. Takes tens of milliseconds.
  func suggestions(for word: [UInt8], limit: Int) -> [String] {
    var found: [String] = []
    withUnsafeMutablePointer(to: &found) { context in
      debrief_dictionary_suggest(
        handle, word, word.count, limit,
        { context, bytes, count in
          guard let context, let bytes else { return }
          let found = context.assumingMemoryBound(to: [String].self)
          found.pointee.append(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
        }, context)
    }
    return found
  }
}
