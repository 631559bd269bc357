import CSHA256

/// SHA-256 of bytes that come piece by piece.
public final class SHA256 {
  private var handle: OpaquePointer?

  /// The hash of nothing yet.
  public init() { handle = debrief_sha256_new() }

  deinit { if handle != nil { _ = finish() } }

  /// Adds bytes.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard let handle, let start = bytes.baseAddress else { return }
    debrief_sha256_update(handle, start, bytes.count)
  }

  /// Adds a text's UTF-8.
  public func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The digest in hexadecimal; the hash takes no more bytes after it.
  public func finish() -> String {
    guard let handle else { return "" }
    self.handle = nil
    var digest = [UInt8](repeating: 0, count: 32)
    debrief_sha256_finish(handle, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
