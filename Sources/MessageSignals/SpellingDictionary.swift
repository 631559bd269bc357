import CNuspell

/// A dictionary of one language, as the system has it installed.
///
/// Unchecked, because the compiler cannot see that the C library never changes a dictionary after it has been read.
final class SpellingDictionary: @unchecked Sendable {
  private let handle: OpaquePointer

  /// The dictionary of this name ("fr", "en_US"); nil if it is not installed.
  init?(name: String) {
    guard let handle = debrief_dictionary_new(name) else { return nil }
    self.handle = handle
  }

  deinit { debrief_dictionary_free(handle) }

  /// Whether it knows a word, in any case that the word may have.
  func knows(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = word.baseAddress, !word.isEmpty else { return true }
    return debrief_dictionary_knows(handle, base, word.count)
  }
}
