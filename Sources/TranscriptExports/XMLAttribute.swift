/// An attribute of a start tag, its value with all references resolved.
struct XMLAttribute {
  /// The name, without its prefix.
  var name: FieldName
  /// The name's bytes, without its prefix.
  var nameBytes: UnsafeBufferPointer<UInt8>
  /// The namespace; empty for names without a prefix.
  var uri: UnsafeBufferPointer<UInt8>
  /// Whether the name has a prefix: it belongs to another vocabulary.
  var isPrefixed: Bool
  /// The value.
  var value: UnsafeBufferPointer<UInt8>
}
