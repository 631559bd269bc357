/// Cuts one kind of file into records, block after block.
///
/// A block begins with the bytes from the index that the call before returned; what is found goes to `output`.
protocol RecordFraming: Sendable {
  /// Looks at the rest of a block and returns where the part begins that must be seen again together with what follows.
  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int
}
