import CoachingRules

/// What stands for a raw record where its content must not stand.
enum RecordHash {
  /// SHA-256 in hexadecimal.
  static func hexadecimal(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    let hash = SHA256()
    hash.update(UnsafeRawBufferPointer(bytes))
    return hash.finish()
  }
}
