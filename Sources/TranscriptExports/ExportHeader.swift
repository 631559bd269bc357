import Conversations

/// What a file says around its records and about all of them; the same for every record of the file.
public struct ExportHeader: Sendable {
  /// The zone of times written without one, as the file names it.
  public private(set) var timeZone: String?
  /// The clock of that zone; nil if none is named or if there is no such zone.
  public private(set) var zone: ZoneClock?
  /// When the export was taken, in milliseconds since 1970.
  public private(set) var exportedAt: Int64?
  /// Other attributes of the root element, as they are written; of a table the first row under the name "".
  public private(set) var attributes: [String: String] = [:]
  /// Number of fields that stand in the header but cannot be read.
  public private(set) var unreadableFields = 0

  private var writtenExportedAt: WrittenTime?

  /// A file that says nothing.
  public init() {}

  /// Keeps what a format of its own writes around its records; up to 64 kB of it.
  mutating func keep(_ name: String, _ value: String) {
    if attributes.count < 64, value.utf8.count <= 1 << 16 { attributes[name] = value }
  }

  /// Takes over a field; false if the header has no such field.
  mutating func set(_ name: FieldName, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name {
    case "timeZone":
      let text = String(decoding: bytes, as: UTF8.self)
      timeZone = text
      zone = ZoneClock(named: text)
      if zone == nil { unreadableFields += 1 }
    case "exportedAt":
      writtenExportedAt = WrittenTime(bytes)
      if writtenExportedAt == nil { unreadableFields += 1 }
    default: return false
    }
    // The zone may stand after a time that needs it.
    exportedAt = writtenExportedAt.map { written in
      guard let offset = written.offsetMinutes else {
        return (zone ?? .utc).instant(local: written.localMilliseconds)
      }
      return written.localMilliseconds - Int64(offset) * 60_000
    }
    return true
  }
}
