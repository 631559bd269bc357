import CLibArchive

/// The ways in which a file can be packed.
enum Packing: String, CaseIterable, Sendable {
  case gzip, zstandard, bzip2, xz, zip, tar, tarGzip, tarXZ

  /// What a file is called in an archive.
  static let member = "chats/one.ndjson"

  var isArchive: Bool {
    switch self {
    case .gzip, .zstandard, .bzip2, .xz: false
    case .zip, .tar, .tarGzip, .tarXZ: true
    }
  }

  private var filter: Int32 {
    switch self {
    case .gzip, .tarGzip: ARCHIVE_FILTER_GZIP
    case .zstandard: ARCHIVE_FILTER_ZSTD
    case .bzip2: ARCHIVE_FILTER_BZIP2
    case .xz, .tarXZ: ARCHIVE_FILTER_XZ
    case .zip, .tar: ARCHIVE_FILTER_NONE
    }
  }

  /// A file packed like this.
  func packed(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .gzip, .zstandard, .bzip2, .xz: PackedFile.compressed(bytes, filter: filter)
    case .zip: PackedFile.zip([(Self.member, bytes)])
    case .tar, .tarGzip, .tarXZ:
      PackedFile.archive([(Self.member, bytes)], format: ARCHIVE_FORMAT_TAR_USTAR, filter: filter)
    }
  }
}
