import CLibXML2

/// What libxml2's callbacks call: the base of what is built from elements and texts.
class XMLCallbacks {
  private var elements = LibXMLElements()

  /// Takes a start tag.
  func startElement(_ element: XMLElement) {}
  /// Takes an end tag.
  func endElement() {}
  /// Takes a piece of text.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Sets the callbacks of a SAX handler whose user data is one of these.
  static func install(in handler: inout xmlSAXHandler) {
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
      guard let data, let name else { return }
      let target = Unmanaged<XMLCallbacks>.fromOpaque(data).takeUnretainedValue()
      var elements = LibXMLElements()
      swap(&elements, &target.elements)
      elements.with(name: name, uri: uri, count: Int(count), pointers: attributes) { target.startElement($0) }
      swap(&elements, &target.elements)
    }
    handler.endElementNs = { data, _, _, _ in
      guard let data else { return }
      Unmanaged<XMLCallbacks>.fromOpaque(data).takeUnretainedValue().endElement()
    }
    handler.characters = { data, bytes, count in
      guard let data, let bytes, count > 0 else { return }
      Unmanaged<XMLCallbacks>.fromOpaque(data).takeUnretainedValue().characters(
        UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    // Without one, libxml2 prints errors to stderr; what they mean for the record is in the context.
    handler.serror = { _, _ in }
  }
}
