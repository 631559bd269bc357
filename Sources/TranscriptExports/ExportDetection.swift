import Conversations

/// Finds out what a file is from its first bytes alone; names and endings do not count.
public enum ExportDetection {
  /// What every refusal ends with.
  static let formats =
    "`debrief formats` lists what this program reads"

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

  /// The encoding from which a text must be rewritten before it is looked at; nil for UTF-8, and for XML, which says so itself.
  public static func encoding(of prefix: UnsafeBufferPointer<UInt8>, _ settings: ImportSettings) -> String? {
    if let width = WideText(prefix) {
      let first = width.asciiBytes(of: prefix).first { !$0.isJSONSpace }
      return first == 0x3C || first == nil ? nil : width.encoding
    }
    guard let encoding = settings.encoding, prefix.first(where: { !$0.isJSONSpace }) != 0x3C else { return nil }
    return isUTF8(prefix) ? nil : encoding
  }

  /// Whether bytes are UTF-8, but for a character that may be cut at their end.
  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = bytes.count
    while end > 0, bytes.count - end < 4, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xC0 { end -= 1 }
    return String(validating: bytes[..<end], as: UTF8.self) != nil
  }

  /// UTF-16 and UTF-32, of which only XML gets here: its parser rewrites it.
  private static func detectWide(
    _ prefix: UnsafeBufferPointer<UInt8>, _ width: WideText
  ) -> Result<DetectedExport, UnreadableExport> {
    width.asciiBytes(of: prefix).withUnsafeBufferPointer { bytes in
      guard bytes.contains(where: { !$0.isJSONSpace }) else { return refused(.empty, "The file is empty.") }
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
    if begins([0x50, 0x4B, 0x03, 0x04]) {
      return "The file is a ZIP archive inside a compressed file; unpack it first"
    }
    if begins([0x25, 0x50, 0x44, 0x46]) { return "The file is a PDF document" }
    if begins(Array("SQLite format 3".utf8)) { return "The file is an SQLite database" }
    let sample = text.prefix(4096)
    if sample.contains(where: { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20 && $0 != 0x1B) }) {
      return "The file holds binary data"
    }
    if isTable(sample) {
      return "The file looks like a table (CSV) whose columns are not known; say what they mean with --map FILE"
    }
    return "The file holds plain text"
  }

  /// Whether the first two lines have the same number of commas, semicolons or tabs; sentences hardly do.
  private static func isTable(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(2)
    guard let head = lines.first, lines.count == 2 else { return false }
    return [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09].contains { separator in
      let counts = lines.map { line in line.count { $0 == separator } }
      return head.contains(separator) && counts[0] == counts[1]
    }
  }
}
