import CLibXML2

/// What libxml2's callbacks build a tree from.
final class XMLTreeBuilder {
  /// The tree; nil until its element has ended.
  private(set) var root: XMLTree?
  private(set) var wasTooDeep = false
  private var elements = LibXMLElements()
  private var open: [XMLTree] = []
  /// Bytes of text that no element has taken yet.
  private var pending: [UInt8] = []

  /// Deeper elements than this are not followed.
  static let depthLimit = 250

  /// Forgets everything.
  func removeAll() {
    root = nil
    wasTooDeep = false
    open.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
  }

  private func startElement(_ element: XMLElement) {
    takeText()
    if open.count >= Self.depthLimit { wasTooDeep = true }
    guard !wasTooDeep else { return }
    var tree = XMLTree(name: Self.text(element.nameBytes), namespace: Self.text(element.uri))
    tree.attributes = element.attributes.map {
      XMLTree.Attribute(name: Self.text($0.nameBytes), namespace: Self.text($0.uri), value: Self.text($0.value))
    }
    open.append(tree)
  }

  private func endElement() {
    takeText()
    guard !wasTooDeep, let tree = open.popLast() else { return }
    if open.isEmpty { root = tree } else { open[open.count - 1].contents.append(.element(tree)) }
  }

  private func takeText() {
    guard !pending.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].contents.append(.text(String(decoding: pending, as: UTF8.self)))
    pending.removeAll(keepingCapacity: true)
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Sets the callbacks of a SAX handler whose user data is a builder.
  static func install(in handler: inout xmlSAXHandler) {
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
      guard let data, let name else { return }
      let builder = Unmanaged<XMLTreeBuilder>.fromOpaque(data).takeUnretainedValue()
      var elements = LibXMLElements()
      swap(&elements, &builder.elements)
      elements.with(name: name, uri: uri, count: Int(count), pointers: attributes) { builder.startElement($0) }
      swap(&elements, &builder.elements)
    }
    handler.endElementNs = { data, _, _, _ in
      guard let data else { return }
      Unmanaged<XMLTreeBuilder>.fromOpaque(data).takeUnretainedValue().endElement()
    }
    handler.characters = { data, bytes, count in
      guard let data, let bytes, count > 0 else { return }
      Unmanaged<XMLTreeBuilder>.fromOpaque(data).takeUnretainedValue().pending.append(
        contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    // Without one, libxml2 prints errors to stderr; what they mean for the record is in the context.
    handler.serror = { _, _ in }
  }
}
