/// What bytes are wrapped in, by their first ones.
public enum ContainerKind: Hashable, Sendable {
  /// gzip, around one file or a tar archive.
  case gzip
  /// Zstandard, bzip2 or xz, around one file or a tar archive.
  case zstandard, bzip2, xz
  /// A ZIP or tar archive.
  case archive

  /// What a file that begins like this is wrapped in; nil for nothing.
  public init?(_ prefix: UnsafeBufferPointer<UInt8>) {
    func begins(_ bytes: [UInt8]) -> Bool { prefix.starts(with: bytes) }
    if begins([0x1F, 0x8B]) {
      self = .gzip
    } else if begins([0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstandard
    } else if begins([0x42, 0x5A, 0x68]) {
      self = .bzip2
    } else if begins([0xFD, 0x37, 0x7A, 0x58, 0x5A]) {
      self = .xz
    } else if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if prefix.count >= 262, prefix[257...].starts(with: Array("ustar".utf8)) {
      self = .archive
    } else {
      return nil
    }
  }
}
