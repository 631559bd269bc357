import Conversations
import TranscriptExports

/// What one record says of one conversation or change of availability, on its way through the sorter.
struct GatheredPart {
  /// The record's place.
  var origin: SourcePosition
  /// Which of the record's drafts it is.
  var number: Int
  /// The format of its input.
  var format: ExportFormat
  /// The draft, as `TranscriptJSONWriter` writes it with extras.
  var line: [UInt8]

  private static let headLength = 25

  /// The part as a payload: sorted as bytes, parts of one key come in the order of their records.
  var payload: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headLength + line.count)
    func append(_ value: UInt64, _ count: Int) {
      for place in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(place * 8))) }
    }
    append(UInt64(UInt32(bitPattern: origin.file)), 4)
    append(UInt64(bitPattern: origin.record), 8)
    append(UInt64(number), 4)
    append(UInt64(bitPattern: origin.byteOffset), 8)
    append(UInt64(ExportFormat.allCases.firstIndex(of: format) ?? 0), 1)
    return bytes + line
  }

  init(origin: SourcePosition, number: Int, format: ExportFormat, line: [UInt8]) {
    self.origin = origin
    self.number = number
    self.format = format
    self.line = line
  }

  /// The part that a payload holds.
  init(_ payload: UnsafeBufferPointer<UInt8>) {
    func value(_ start: Int, _ count: Int) -> UInt64 {
      payload[start..<start + count].reduce(0) { $0 << 8 | UInt64($1) }
    }
    origin = SourcePosition(
      file: Int32(bitPattern: UInt32(value(0, 4))), byteOffset: Int64(bitPattern: value(16, 8)),
      record: Int64(bitPattern: value(4, 8)))
    number = Int(value(12, 4))
    format = ExportFormat.allCases[Int(value(24, 1))]
    line = Array(payload[Self.headLength...])
  }
}
