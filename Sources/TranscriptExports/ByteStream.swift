/// Bytes that arrive one run after the other: a file, a pipe, or another stream that is decompressed or rewritten on the way.
public protocol ByteStream: AnyObject {
  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int
}
