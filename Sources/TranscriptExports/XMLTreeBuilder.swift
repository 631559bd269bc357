/// What libxml2's callbacks build a tree from.
final class XMLTreeBuilder: XMLCallbacks {
  /// The tree; nil until its element has ended.
  private(set) var root: XMLTree?
  private(set) var wasTooDeep = false
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

  override func startElement(_ element: XMLElement) {
    takeText()
    if open.count >= Self.depthLimit { wasTooDeep = true }
    guard !wasTooDeep else { return }
    var tree = XMLTree(name: Self.text(element.nameBytes), namespace: Self.text(element.uri))
    tree.attributes = element.attributes.map {
      XMLTree.Attribute(name: Self.text($0.nameBytes), namespace: Self.text($0.uri), value: Self.text($0.value))
    }
    open.append(tree)
  }

  override func endElement() {
    takeText()
    guard !wasTooDeep, let tree = open.popLast() else { return }
    if open.isEmpty { root = tree } else { open[open.count - 1].contents.append(.element(tree)) }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) { pending.append(contentsOf: bytes) }

  private func takeText() {
    guard !pending.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].contents.append(.text(String(decoding: pending, as: UTF8.self)))
    pending.removeAll(keepingCapacity: true)
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
