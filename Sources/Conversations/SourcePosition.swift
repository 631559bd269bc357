/// Where a record stood in the export it was read from.
public struct SourcePosition: Hashable, Sendable {
  /// Position of the file among the run's inputs.
  public var file: Int32
  /// First byte of the record in the (uncompressed) file.
  public var byteOffset: Int64
  /// Ordinal of the record in the file, from 0.
  public var record: Int64

  /// A position with all its parts.
  public init(file: Int32, byteOffset: Int64, record: Int64) {
    self.file = file
    self.byteOffset = byteOffset
    self.record = record
  }
}
