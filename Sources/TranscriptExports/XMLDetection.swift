import Conversations

/// Recognises XML formats by the name and namespace of the root element.
enum XMLDetection {
  /// What a text is that begins with `<`.
  static func detect(_ text: UnsafeBufferPointer<UInt8>) -> Result<DetectedExport, UnreadableExport> {
    guard let bytes = text.baseAddress else { return ExportDetection.refused(.empty, "The file is empty.") }
    let block = XMLBlock(bytes: bytes, count: text.count, isLast: true)
    var needsCanonicalXML = false
    var index = 0
    while index < text.count {
      if text[index].isJSONSpace {
        index += 1
        continue
      }
      guard text[index] == 0x3C, index + 1 < text.count else { break }
      switch block.opaque(at: index) {
      case .yes((let kind, let length)):
        if kind == .instruction, index == 0, !declaresUTF8(block) { needsCanonicalXML = true }
        index += length
        guard kind != .section, block.skip(kind.ending, &index) else { return noRoot }
      case .unknown: return noRoot
      case .no:
        if text[index + 1] == 0x21 {
          if isHTML(text, at: index) { return html }
          needsCanonicalXML = true
          guard let end = endOfDocumentType(block, from: index) else { return noRoot }
          index = end + 1
        } else {
          return root(block, at: index, needsCanonicalXML)
        }
      }
    }
    return noRoot
  }

  private static let noRoot = ExportDetection.refused(
    .unknownFormat, "The file begins like XML, but no root element was found; \(ExportDetection.formats).")
  private static let html = ExportDetection.refused(
    .unknownFormat,
    "The file is an HTML page, perhaps a log-in or error page saved instead of the export; \(ExportDetection.formats).")

  private static func root(
    _ block: XMLBlock, at start: Int, _ needsCanonicalXML: Bool
  ) -> Result<DetectedExport, UnreadableExport> {
    guard let length = block.nameLength(at: start + 1), let end = block.endOfTag(at: start) else { return noRoot }
    let name = String(
      decoding: UnsafeBufferPointer(start: block.bytes + start + 1, count: length), as: UTF8.self)
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let prefix = parts.count > 1 ? String(parts[0]) : ""
    let local = String(parts.last ?? "")
    var namespaces: [String: String] = [:]
    let tag = UnsafeBufferPointer(start: block.bytes + start + 1 + length, count: end - start - 1 - length)
    XMLAttributes.forEach(in: tag) { name, value in
      let name = String(decoding: name, as: UTF8.self)
      if name == "xmlns" { namespaces[""] = String(decoding: value, as: UTF8.self) }
      if name.hasPrefix("xmlns:") { namespaces[String(name.dropFirst(6))] = String(decoding: value, as: UTF8.self) }
    }
    let ours = "\(TranscriptXMLReader.namespace)"
    if namespaces[prefix] == ours, local == "transcripts" || local == "conversation" || local == "availability" {
      let isPrefixed = namespaces.contains { $0.key != "" && $0.value == ours } || namespaces[""] != ours
      return .success(
        DetectedExport(
          format: .transcriptXML, framing: .xml, needsCanonicalXML: needsCanonicalXML || isPrefixed))
    }
    if local.lowercased() == "html" { return html }
    if let format = DraftFormats.format(ofRootElement: local, namespace: namespaces[prefix] ?? "") {
      return .success(
        DetectedExport(format: format, framing: .xml, needsCanonicalXML: needsCanonicalXML || !prefix.isEmpty))
    }
    if local == "transcripts" {
      return ExportDetection.refused(
        .unknownFormat,
        "The root element \"transcripts\" is not in the namespace urn:debrief:transcript:1; add xmlns=\"urn:debrief:transcript:1\" to it."
      )
    }
    return ExportDetection.refused(
      .unknownFormat,
      "The file is XML of another format (its root element is not \"transcripts\"); \(ExportDetection.formats).")
  }

  /// Whether the declaration at the start names UTF-8, a part of it, or nothing.
  private static func declaresUTF8(_ block: XMLBlock) -> Bool {
    guard let end = block.firstIndex(of: 0x3E, from: 0), end > 6 else { return true }
    var isUTF8 = true
    let tag = UnsafeBufferPointer(start: block.bytes + 5, count: end - 6)
    XMLAttributes.forEach(in: tag) { name, value in
      guard name.elementsEqual("encoding".utf8) else { return }
      let encoding = String(decoding: value, as: UTF8.self).uppercased()
      isUTF8 = ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(encoding)
    }
    return isUTF8
  }

  private static func isHTML(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    String(decoding: text[start...].prefix(14), as: UTF8.self).lowercased() == "<!doctype html"
  }

  /// Position of the `>` that ends a document type, its internal subset included.
  private static func endOfDocumentType(_ block: XMLBlock, from start: Int) -> Int? {
    var index = start + 2
    var depth = 0
    while index < block.count {
      switch block.bytes[index] {
      case 0x22, 0x27:
        guard let closing = block.firstIndex(of: block.bytes[index], from: index + 1) else { return nil }
        index = closing
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3C:
        if case .yes((let kind, let length)) = block.opaque(at: index), kind != .section {
          index += length
          guard block.skip(kind.ending, &index) else { return nil }
          continue
        }
      case 0x3E where depth <= 0: return index
      default: break
      }
      index += 1
    }
    return nil
  }
}
