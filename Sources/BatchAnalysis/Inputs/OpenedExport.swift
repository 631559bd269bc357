import Conversations
import TranscriptExports

/// An input that has been opened and recognised, ready to be read from its beginning.
package struct OpenedExport {
  /// Bytes looked at to recognise a format.
  static let prefixLength = 1 << 20

  let file: FileByteStream
  package let stream: any ByteStream
  let detected: DetectedExport

  /// Opens a file and looks at its first bytes.
  package init(
    _ input: InputFile, importing: ImportSettings = ImportSettings(), expansion: ExpansionLimits = ExpansionLimits(),
    didRead: @escaping (Int) -> Void = { _ in }
  ) throws(UnreadableExport) {
    file = try FileByteStream(input, didRead: didRead)
    let file = file
    let uncompressed = try UncompressedStream(file, prefixLength: Self.prefixLength, limits: expansion) { file.count }
    var prefix = uncompressed.prefix
    var stream: any ByteStream = uncompressed
    if let encoding = prefix.withUnsafeBufferPointer({ ExportDetection.encoding(of: $0, importing) }) {
      guard let recoded = RecodedStream(stream, encoding: encoding) else {
        throw UnreadableExport(
          reason: .invalidEncoding, byteOffset: 0,
          sentence: "There is no encoding of the name that was given; write one such as windows-1252.")
      }
      prefix = try recoded.readPrefix(Self.prefixLength)
      stream = PrefixedStream(prefix: prefix, rest: recoded)
    }
    let isWholeFile = prefix.count < Self.prefixLength
    detected = try prefix.withUnsafeBufferPointer {
      ExportDetection.detect($0, isWholeFile: isWholeFile, settings: importing)
    }
    .get()
    self.stream = detected.needsCanonicalXML ? CanonicalXMLStream(stream) : stream
  }

  /// Opens a file of conversations that the run has put together itself.
  init(gathered input: InputFile) throws(UnreadableExport) {
    file = try FileByteStream(input)
    stream = file
    detected = DetectedExport(format: .gathered, framing: .lines)
  }
}
