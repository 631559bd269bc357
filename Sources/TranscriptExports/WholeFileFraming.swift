import Conversations

/// Takes a file as one record, for formats whose parts mean nothing without each other.
struct WholeFileFraming: RecordFraming {
  private var isSkipping = false

  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int {
    if isSkipping { return block.count }
    if block.count >= output.maximumRecordBytes {
      output.reject(
        at: 0, .tooLarge,
        "The file has \(output.maximumRecordBytes) bytes or more and is one piece; export it in smaller parts.",
        isWholeFile: true)
      isSkipping = true
      return block.count
    }
    guard isLast else { return 0 }
    if block.count > 0 { output.add(LineFraming.byteOrderMark(block)..<block.count, blockAt: 0) }
    return block.count
  }
}
