import Conversations

/// A format of export that this program reads.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// The project's own format as XML.
  case transcriptXML = "transcript-xml"
  /// The project's own format as one JSON document.
  case transcriptJSON = "transcript-json"
  /// The project's own format as one JSON record a line.
  case transcriptNDJSON = "transcript-ndjson"
  /// Conversations of iAdvize's REST API, version 2.
  case iAdvizeREST = "iadvize-rest"
  /// What stands beside them: operators, groups, visitors, websites of the same API.
  case iAdvizeSidecar = "iadvize-sidecar"

  /// What the format can express, unless a record says otherwise.
  public var capabilities: CapabilitySet {
    switch self {
    case .transcriptXML, .transcriptJSON, .transcriptNDJSON: .all
    case .iAdvizeREST: CapabilitySet([.assignment, .transfers, .closures, .closeActor, .secondPrecision])
    case .iAdvizeSidecar: []
    }
  }

  /// A reader of this format's records; each worker makes its own and reuses it.
  ///
  /// - Parameter sidecars: what is known of operators, groups, visitors and websites; used by the iAdvize formats.
  public func makeReader(sidecars: Sidecars = Sidecars()) -> any ExportReader {
    switch self {
    case .transcriptXML: TranscriptXMLReader()
    case .transcriptJSON, .transcriptNDJSON: TranscriptJSONReader()
    case .iAdvizeREST: IAdvizeReader(sidecars: sidecars)
    case .iAdvizeSidecar: IgnoringReader()
    }
  }
}
