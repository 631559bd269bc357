/// The schemas of the transcript format, for who writes exports of his own.
public enum TranscriptSchema: String, CaseIterable, Sendable {
  /// JSON Schema, draft 2020-12, of documents, arrays of records and single records.
  case json
  /// RELAX NG, of the XML form.
  case rng

  /// The schema as it is shipped.
  public var text: String {
    String(
      decoding: self == .json ? PackageResources.transcript_schema_json : PackageResources.transcript_rng,
      as: UTF8.self)
  }
}
