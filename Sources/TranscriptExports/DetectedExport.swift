/// What a file turned out to be when its first bytes were looked at.
public struct DetectedExport: Hashable, Sendable {
  /// Its format.
  public var format: ExportFormat
  /// How its records are told apart.
  public var framing: ExportFraming
  /// Whether it must go through `CanonicalXMLStream` first: a document type, another encoding, or prefixed names.
  public var needsCanonicalXML: Bool
  /// Of a JSON document: the members that hold its records, if its beginning decides that.
  var recordMembers: Set<FieldName>?

  /// A finding with all its parts.
  public init(
    format: ExportFormat, framing: ExportFraming, needsCanonicalXML: Bool = false
  ) {
    self.format = format
    self.framing = framing
    self.needsCanonicalXML = needsCanonicalXML
  }
}
