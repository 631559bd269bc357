/// An XML element with everything in it, for formats whose records are small enough to be held as a whole.
struct XMLTree: Hashable, Sendable {
  /// An attribute.
  struct Attribute: Hashable, Sendable {
    /// The name, without its prefix.
    var name: String
    /// The namespace; empty for names without a prefix.
    var namespace: String
    /// The value with all references resolved.
    var value: String
  }

  /// What stands in an element.
  enum Content: Hashable, Sendable {
    case text(String)
    case element(XMLTree)
  }

  /// The name, without its prefix.
  var name: String
  /// The namespace, as far as the record itself declares it.
  var namespace = ""
  /// The attributes in the order they are written, namespace declarations excepted.
  var attributes: [Attribute] = []
  /// Texts and elements, in order.
  var contents: [Content] = []

  /// The elements directly inside.
  var children: [XMLTree] {
    contents.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// All text inside, that of elements included.
  var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  /// All text inside without white space around it.
  var trimmedText: String { text.trimmed }

  /// The value of an attribute without a prefix; nil if there is none.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.namespace.isEmpty && $0.name == name }?.value
  }

  /// The first element of this name directly inside.
  func child(_ name: String) -> XMLTree? {
    for case .element(let child) in contents where child.name == name { return child }
    return nil
  }

  private func appendText(to text: inout String) {
    for content in contents {
      switch content {
      case .text(let piece): text += piece
      case .element(let child): child.appendText(to: &text)
      }
    }
  }
}
