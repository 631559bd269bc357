import Conversations

/// Values as texts, for readers whose speed is not that of the program's own format.
extension JSONValue {
  /// A text; empty for anything else.
  var string: String { text.map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// A text that is not empty, or a whole number as text; nil for anything else.
  var identifierText: String? {
    if let text { return text.isEmpty ? nil : String(decoding: text, as: UTF8.self) }
    return integer.map(String.init)
  }

  /// The last member of this name, however long the name is.
  subscript(_ name: StaticString) -> JSONValue? {
    let key = FieldName(UnsafeRawPointer(name.utf8Start), count: name.utf8CodeUnitCount)
    if name.utf8CodeUnitCount <= 23 { return member(key) }
    return member(longName: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The text of a member; empty if there is none.
  func string(_ name: StaticString) -> String { self[name]?.string ?? "" }

  private func member(longName name: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    guard isObject else { return nil }
    var found: JSONValue?
    var position = index + 1
    let end = next - 1
    while position < end {
      let key = JSONValue(tape: tape, strings: strings, index: position)
      let value = JSONValue(tape: tape, strings: strings, index: position + 1)
      if let text = key.text, text.elementsEqual(name) { found = value }
      position = value.next
    }
    return found
  }
}
