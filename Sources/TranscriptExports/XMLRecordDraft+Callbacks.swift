import CLibXML2

extension XMLRecordDraft {
  /// Sets the callbacks of a SAX handler whose user data is a draft.
  static func install(in handler: inout xmlSAXHandler) {
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
      guard let data, let name else { return }
      let draft = Unmanaged<XMLRecordDraft>.fromOpaque(data).takeUnretainedValue()
      var elements = LibXMLElements()
      swap(&elements, &draft.elements)
      elements.with(name: name, uri: uri, count: Int(count), pointers: attributes) { draft.startElement($0) }
      swap(&elements, &draft.elements)
    }
    handler.endElementNs = { data, _, _, _ in
      guard let data else { return }
      Unmanaged<XMLRecordDraft>.fromOpaque(data).takeUnretainedValue().endElement()
    }
    handler.characters = { data, bytes, count in
      guard let data, let bytes, count > 0 else { return }
      Unmanaged<XMLRecordDraft>.fromOpaque(data).takeUnretainedValue().characters(
        UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    // Without one, libxml2 prints errors to stderr; what they mean for the record is in the context.
    handler.serror = { _, _ in }
  }
}
