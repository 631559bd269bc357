extension Collection<UInt8> {
  /// Calls `body` with a copy of the bytes, which the 64 readable ones follow that the parser asks for.
  package func withPaddedCopy<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var padded: [UInt8] = []
    padded.reserveCapacity(count + 64)
    padded.append(contentsOf: self)
    let end = padded.count
    padded.append(contentsOf: repeatElement(0x20, count: 64))
    return padded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<end])) }
  }
}
