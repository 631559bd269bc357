/// A start tag, from whichever parser; good during the call that hands it over only.
struct XMLElement {
  /// The name, without its prefix.
  let name: FieldName
  /// The name's bytes, without its prefix.
  let nameBytes: UnsafeBufferPointer<UInt8>
  /// The namespace.
  let uri: UnsafeBufferPointer<UInt8>
  /// Whether that is the transcript format's namespace.
  let isTranscript: Bool
  /// The attributes in the order they are written, namespace declarations excepted.
  let attributes: UnsafeBufferPointer<XMLAttribute>
}
