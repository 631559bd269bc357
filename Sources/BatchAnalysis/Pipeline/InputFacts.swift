import TranscriptExports

/// What is known of one input after it has been read.
public struct InputFacts: Sendable {
  /// The name that outputs show.
  public var name: String
  /// Its format; nil if it could not be recognised.
  public var format: ExportFormat?
  /// Its size in bytes, as it lies on the disk.
  public var bytes: Int64 = 0
  /// SHA-256 of its bytes, in hexadecimal; empty if it could not be read.
  public var sha256 = ""
  /// Where its records went.
  public var account = RecordAccount()
  /// Conversations that begin in it.
  public var conversations = 0
  /// What users should be told of it, such as that signatures were not verified.
  public var remarks: [String] = []

  /// An input of which only the name is known.
  public init(name: String) { self.name = name }
}
