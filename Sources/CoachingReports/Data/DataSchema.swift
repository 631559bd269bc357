/// The JSON Schemas (draft 2020-12) of the data files of a run.
public enum DataSchema: String, CaseIterable, Sendable {
  case scorecards, verdicts, rejected, run

  /// The schema's file name.
  public var fileName: String { "\(rawValue).schema.json" }

  /// The schema's UTF-8.
  public var bytes: [UInt8] {
    switch self {
    case .scorecards: PackageResources.scorecards_schema_json
    case .verdicts: PackageResources.verdicts_schema_json
    case .rejected: PackageResources.rejected_schema_json
    case .run: PackageResources.run_schema_json
    }
  }
}
