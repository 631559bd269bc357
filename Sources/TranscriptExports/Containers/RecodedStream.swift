import Conversations
import Foundation

/// Rewrites text of another encoding as UTF-8, in bounded memory. Offsets of records are those of the rewritten text.
public final class RecodedStream: ByteStream {
  private let source: any ByteStream
  private let converter: iconv_t?
  private var input: [UInt8] = []
  private var output: [UInt8] = []
  private var piece = [UInt8](repeating: 0, count: 1 << 16)
  private let unit: Int
  private var given = 0
  private var isAtEnd = false

  /// The text of `source`; nil if there is no encoding of that name.
  public init?(_ source: any ByteStream, encoding: String) {
    self.source = source
    unit = Self.unit(of: encoding)
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
    self.converter = converter
  }

  deinit { if let converter { iconv_close(converter) } }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end. What is no character becomes U+FFFD.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    while given == output.count {
      if isAtEnd { return 0 }
      output.removeAll(keepingCapacity: true)
      given = 0
      try fill()
    }
    let count = min(buffer.count, output.count - given)
    output.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<given + count])) }
    given += count
    return count
  }

  private func fill() throws(UnreadableExport) {
    let got = try source.read(1 << 16, appendingTo: &input)
    if got == 0 { isAtEnd = true }
    convert()
    if isAtEnd, !input.isEmpty {
      // A character that is cut by the end of the file.
      output += Array("\u{FFFD}".utf8)
      input = []
    }
  }

  private func convert() {
    var consumed = 0
    while consumed < input.count {
      var isStuck = false
      let (taken, made) = input.withUnsafeMutableBytes { source in
        piece.withUnsafeMutableBytes { target in
          var from = source.baseAddress?.advanced(by: consumed).assumingMemoryBound(to: CChar.self)
          var fromLeft = source.count - consumed
          var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var toLeft = target.count
          let status = iconv(converter, &from, &fromLeft, &to, &toLeft)
          isStuck = status == -1 && errno != E2BIG
          return (source.count - consumed - fromLeft, target.count - toLeft)
        }
      }
      output += piece[..<made]
      consumed += taken
      guard isStuck else { continue }
      // An incomplete character waits for the next bytes; a wrong one is passed over.
      if input.count - consumed < 4, !isAtEnd { break }
      output += Array("\u{FFFD}".utf8)
      consumed += unit
    }
    input.removeFirst(min(consumed, input.count))
  }

  /// Bytes of the smallest piece of a character: half of a pair is passed over as a whole, or all that follows would be read askew.
  private static func unit(of encoding: String) -> Int {
    let name = encoding.uppercased().filter { $0.isLetter || $0.isNumber }
    if name.hasPrefix("UTF32") || name.hasPrefix("UCS4") { return 4 }
    return name.hasPrefix("UTF16") || name.hasPrefix("UCS2") || name.hasPrefix("UNICODE") ? 2 : 1
  }
}
