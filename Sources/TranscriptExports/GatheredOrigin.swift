import Conversations

/// The place of a gathered conversation's first record, as it stands before it in the run's own file.
public enum GatheredOrigin {
  /// Appends a place and a tab.
  public static func append(_ position: SourcePosition, to output: inout [UInt8]) {
    output.append(contentsOf: "\(position.file) \(position.byteOffset) \(position.record)\t".utf8)
  }
}

extension GatheredOrigin {
  /// The place that these bytes write.
  static func position(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> SourcePosition? {
    let numbers = bytes.split(separator: 0x20).compactMap { Int64(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let file = Int32(exactly: numbers[0]) else { return nil }
    return SourcePosition(file: file, byteOffset: numbers[1], record: numbers[2])
  }
}
