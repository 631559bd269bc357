extension ByteStream {
  /// Appends the next bytes, at most `count` of them, to `bytes` and says how many they are; 0 only at the end.
  package func read(_ count: Int, appendingTo bytes: inout [UInt8]) throws(UnreadableExport) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var got = 0
    defer { bytes.removeLast(count - got) }
    got = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(UnreadableExport) in
      try read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[start...])))
    }
    return got
  }

  /// The first `count` bytes, or all there are; damage behind readable bytes is met again, at its place, by who reads on.
  package func readPrefix(_ count: Int) throws(UnreadableExport) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      do throws(UnreadableExport) {
        if try read(min(count - bytes.count, 1 << 16), appendingTo: &bytes) == 0 { break }
      } catch {
        if bytes.isEmpty { throw error }
        break
      }
    }
    return bytes
  }
}
