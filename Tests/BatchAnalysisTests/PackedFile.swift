import CLibArchive

/// Archives and compressed files, made with the library that real tools use.
enum PackedFile {
  /// Members in an archive of this format, behind this filter.
  static func archive(
    _ members: [(name: String, bytes: [UInt8])], format: Int32, filter: Int32 = ARCHIVE_FILTER_NONE
  ) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 1 << 16 + members.reduce(0) { $0 + $1.bytes.count * 2 + 4096 })
    var used = 0
    output.withUnsafeMutableBytes { buffer in
      let archive = archive_write_new()
      archive_write_set_format(archive, format)
      archive_write_add_filter(archive, filter)
      // Higher levels take a hundred megabytes for the smallest file.
      archive_write_set_filter_option(archive, nil, "compression-level", "1")
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
      for member in members {
        let entry = archive_entry_new()
        archive_entry_set_pathname(entry, member.name)
        archive_entry_set_size(entry, la_int64_t(member.bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_write_header(archive, entry)
        _ = member.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        archive_entry_free(entry)
      }
      archive_write_close(archive)
      archive_write_free(archive)
    }
    return Array(output[..<used])
  }

  /// A ZIP archive.
  static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    archive(members, format: ARCHIVE_FORMAT_ZIP)
  }

  /// One file behind a filter.
  static func compressed(_ bytes: [UInt8], filter: Int32) -> [UInt8] {
    archive([("file", bytes)], format: ARCHIVE_FORMAT_RAW, filter: filter)
  }
}
