import CLibXML2

/// Writes the events of a parse out again as XML in UTF-8, without document type, comments, prefixes or encoding declaration.
final class CanonicalXMLWriter {
  /// What has been written and not been taken yet.
  var output: [UInt8] = []
  /// Whether the document declares entities, or uses one that is not built in.
  private(set) var hasEntities = false
  /// Byte offset where the first of them stands; -1 if it is not known.
  private(set) var stopOffset: Int64 = -1
  /// The parser whose events are written.
  var context: xmlParserCtxtPtr?
  /// Whether each open element belongs to the transcript format.
  private var isTranscript: [Bool] = []

  func startElement(_ element: XMLElement) {
    output.append(0x3C)
    output.append(contentsOf: element.nameBytes)
    let isOurs = element.isTranscript
    if !isOurs || isTranscript.last != true {
      append(" xmlns=\"")
      appendEscaped(element.uri)
      append("\"")
    }
    isTranscript.append(isOurs)
    var prefixCount = 0
    for attribute in element.attributes {
      output.append(0x20)
      if attribute.uri.elementsEqual("http://www.w3.org/XML/1998/namespace".utf8) {
        // No other prefix may stand for XML's own vocabulary.
        append("xml:")
      } else if attribute.isPrefixed {
        // Attributes of other vocabularies stay what they are, under a prefix of our own.
        let prefix = "a\(prefixCount)"
        prefixCount += 1
        append("xmlns:\(prefix)=\"")
        appendEscaped(attribute.uri)
        append("\" \(prefix):")
      }
      output.append(contentsOf: attribute.nameBytes)
      append("=\"")
      appendEscaped(attribute.value)
      append("\"")
    }
    output.append(0x3E)
  }

  func endElement(_ name: UnsafePointer<UInt8>) {
    if !isTranscript.isEmpty { isTranscript.removeLast() }
    append("</")
    output.append(contentsOf: UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    output.append(0x3E)
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) { appendEscaped(bytes, inAttribute: false) }

  /// Ends the reading where an entity is declared or used.
  func foundEntity() {
    guard !hasEntities else { return }
    hasEntities = true
    guard let context else { return }
    stopOffset = Int64(xmlByteConsumed(context))
    xmlStopParser(context)
  }

  private func append(_ text: String) { output.append(contentsOf: text.utf8) }

  private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = true) {
    for byte in bytes {
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      case 0x0D: append("&#13;")
      // Line feeds and tabs in attributes would be read as spaces.
      case 0x09 where inAttribute: append("&#9;")
      case 0x0A where inAttribute: append("&#10;")
      default: output.append(byte)
      }
    }
  }

  /// Sets the callbacks of a SAX handler whose user data is a writer.
  static func install(in handler: inout xmlSAXHandler) {
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
      guard let data, let name else { return }
      let writer = Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue()
      var elements = LibXMLElements()
      elements.with(name: name, uri: uri, count: Int(count), pointers: attributes) { writer.startElement($0) }
    }
    handler.endElementNs = { data, name, _, _ in
      guard let data, let name else { return }
      Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue().endElement(name)
    }
    handler.characters = { data, bytes, count in
      guard let data, let bytes, count > 0 else { return }
      Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue().characters(
        UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    handler.entityDecl = { data, _, _, _, _, _ in
      guard let data else { return }
      Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue().foundEntity()
    }
    handler.unparsedEntityDecl = { data, _, _, _, _ in
      guard let data else { return }
      Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue().foundEntity()
    }
    handler.reference = { data, _ in
      guard let data else { return }
      Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue().foundEntity()
    }
    handler.serror = { data, error in
      guard let data, let error else { return }
      // An entity that nobody declares, in a document whose type lies elsewhere, is but a warning to libxml2.
      guard error.pointee.code == Int32(bitPattern: XML_WAR_UNDECLARED_ENTITY.rawValue) else { return }
      Unmanaged<CanonicalXMLWriter>.fromOpaque(data).takeUnretainedValue().foundEntity()
    }
  }
}
