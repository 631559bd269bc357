import CZlib
import Conversations

/// Decompresses gzip (one or several members, as `cat a.gz b.gz` makes them) from another stream in bounded memory.
public final class InflatingStream: ByteStream {
  private let compressed: any ByteStream
  private var stream = z_stream()
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  /// File offset of the first byte of `input`.
  private var inputOffset: Int64 = 0
  private var isInputAtEnd = false
  private var isInMember = false
  private var isFirstMember = true
  private var isReady = false
  private var problem: UnreadableExport?

  /// The decompressed bytes of `compressed`.
  public init(_ compressed: any ByteStream) { self.compressed = compressed }

  deinit {
    if isReady { inflateEnd(&stream) }
    input.deallocate()
  }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  ///
  /// Whatever could be decompressed before damage is delivered first; the call after that throws.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    if let problem { throw problem }
    guard let start = buffer.baseAddress, buffer.count > 0 else { return 0 }
    // 16 + 15 asks zlib for gzip with its largest window.
    if !isReady {
      guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        throw stop("The file cannot be decompressed: zlib could not start.")
      }
      isReady = true
    }
    let capacity = min(buffer.count, Int(Int32.max))
    stream.next_out = start.assumingMemoryBound(to: UInt8.self)
    stream.avail_out = UInt32(capacity)
    do throws(UnreadableExport) {
      while stream.avail_out > 0 {
        if stream.avail_in == 0 { try fill() }
        if stream.avail_in == 0 {
          guard isInMember || isFirstMember else { break }
          throw stop("The compressed file ends too early; copy or download it again.")
        }
        if !isInMember, try !beginMember() { continue }
        let status = inflate(&stream, Z_NO_FLUSH)
        if status == Z_STREAM_END {
          isInMember = false
        } else if status != Z_OK, status != Z_BUF_ERROR {
          throw stop("The compressed file is damaged; copy or download it again.")
        }
      }
    } catch {
      problem = error
    }
    let written = capacity - Int(stream.avail_out)
    if written == 0, let problem { throw problem }
    return written
  }

  private var offset: Int64 {
    guard let next = stream.next_in, let base = input.baseAddress else { return inputOffset }
    return inputOffset + Int64(UnsafeRawPointer(next) - UnsafeRawPointer(base))
  }

  private func stop(_ sentence: String) -> UnreadableExport {
    UnreadableExport(reason: .unreadable, byteOffset: offset, sentence: sentence)
  }

  private func fill() throws(UnreadableExport) {
    guard !isInputAtEnd, let base = input.baseAddress else { return }
    inputOffset = offset
    stream.next_in = base.assumingMemoryBound(to: UInt8.self)
    let count = try compressed.read(into: input)
    stream.avail_in = UInt32(truncatingIfNeeded: count)
    if count == 0 { isInputAtEnd = true }
  }

  /// Starts the next member; false if a byte of padding was skipped instead.
  private func beginMember() throws(UnreadableExport) -> Bool {
    if !isFirstMember {
      // Tape and disk tools fill up with zeros.
      if let next = stream.next_in, next.pointee == 0 {
        stream.next_in = next + 1
        stream.avail_in -= 1
        return false
      }
      guard let next = stream.next_in, next.pointee == 0x1F, inflateReset(&stream) == Z_OK else {
        throw stop("After its last compressed part the file goes on with something else; compress it again.")
      }
    }
    isFirstMember = false
    isInMember = true
    return true
  }
}
