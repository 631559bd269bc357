import Conversations

/// Finds out what a file is from its first bytes alone; names and endings do not count.
public enum ExportDetection {
  /// What every refusal ends with.
  static let formats =
    "`debrief formats` lists what this program reads"

  /// Whether the bytes are gzip; look again after decompression.
  public static func isGzip(_ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
    prefix.count >= 2 && prefix[0] == 0x1F && prefix[1] == 0x8B
  }

  /// What the file is, or why it cannot be read.
  ///
  /// - Parameters:
  ///   - prefix: its first bytes; 64 KB are plenty.
  ///   - isWholeFile: whether that is all there is.
  ///   - settings: what the user says of exports that do not say it themselves.
  public static func detect(
    _ prefix: UnsafeBufferPointer<UInt8>, isWholeFile: Bool, settings: ImportSettings = ImportSettings()
  ) -> Result<DetectedExport, UnreadableExport> {
    let start = LineFraming.byteOrderMark(prefix)
    let text = UnsafeBufferPointer(rebasing: prefix[start...])
    guard let first = text.firstIndex(where: { !$0.isJSONSpace }) else {
      return isWholeFile || prefix.count >= 1 << 16
        ? refused(.empty, "The file is empty.") : refused(.empty, "The file begins with nothing but white space.")
    }
    if let width = WideText(prefix) { return detectWide(prefix, width) }
    switch text[first] {
    case 0x3C: return XMLDetection.detect(UnsafeBufferPointer(rebasing: text[first...]))
    case 0x5B where WhatsAppChatFormat.framing(ofText: text, settings) != nil:
      // `[12/03/2024, 14:23:11] Claire: …` begins like a list.
      return .success(DetectedExport(format: .whatsAppChat, framing: .whole))
    case 0x7B, 0x5B:
      return JSONDetection.detect(UnsafeBufferPointer(rebasing: text[first...]), isWholeFile: isWholeFile)
    default:
      if let export = DraftFormats.export(ofText: text, settings) { return .success(export) }
      return refused(.unknownFormat, "\(Self.guess(text)); \(formats).")
    }
  }

  static func refused(_ reason: RejectionReason, _ sentence: String) -> Result<DetectedExport, UnreadableExport> {
    .failure(UnreadableExport(reason: reason, byteOffset: 0, sentence: sentence))
  }

  /// UTF-16 and UTF-32: XML is rewritten, JSON is not (its own standard wants UTF-8).
  private static func detectWide(
    _ prefix: UnsafeBufferPointer<UInt8>, _ width: WideText
  ) -> Result<DetectedExport, UnreadableExport> {
    let narrow = width.asciiBytes(of: prefix)
    return narrow.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first(where: { !$0.isJSONSpace }) else { return refused(.empty, "The file is empty.") }
      guard first == 0x3C else {
        return refused(
          .invalidEncoding,
          "The file is written in \(width.name); only XML may be. Convert it to UTF-8 (iconv -t UTF-8).")
      }
      return XMLDetection.detect(bytes).map { found in
        var found = found
        found.needsCanonicalXML = true
        return found
      }
    }
  }

  /// What a file that begins like this probably is, as the beginning of a sentence.
  private static func guess(_ text: UnsafeBufferPointer<UInt8>) -> String {
    func begins(_ bytes: [UInt8]) -> Bool { text.starts(with: bytes) }
    if begins([0x50, 0x4B, 0x03, 0x04]) { return "The file is a ZIP archive (or an Office document); unpack it first" }
    if begins([0x25, 0x50, 0x44, 0x46]) { return "The file is a PDF document" }
    if begins(Array("SQLite format 3".utf8)) { return "The file is an SQLite database" }
    if begins([0x42, 0x5A, 0x68]) { return "The file is compressed with bzip2; unpack it or compress it with gzip" }
    if begins([0x28, 0xB5, 0x2F, 0xFD]) {
      return "The file is compressed with Zstandard; unpack it or compress it with gzip"
    }
    if begins([0xFD, 0x37, 0x7A, 0x58]) { return "The file is compressed with xz; unpack it or compress it with gzip" }
    let sample = text.prefix(4096)
    if sample.contains(where: { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20 && $0 != 0x1B) }) {
      return "The file holds binary data"
    }
    let firstLine = sample.prefix { $0 != 0x0A }
    if firstLine.contains(0x3B) || firstLine.contains(0x2C) || firstLine.contains(0x09) {
      return "The file looks like a table (CSV)"
    }
    return "The file holds plain text"
  }
}
