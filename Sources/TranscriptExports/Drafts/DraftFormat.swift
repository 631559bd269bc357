import Conversations

/// A format whose records are read as drafts: how it is recognised, cut, read, and what it can express. One file each in `Formats`.
protocol DraftFormat: Sendable {
  /// The format's name in the program.
  static var format: ExportFormat { get }
  /// What the format can express.
  static var capabilities: CapabilitySet { get }
  /// Members of a JSON document whose arrays (or objects) hold the records; the document itself is the record if none of them is there.
  static var recordMembers: Set<FieldName> { get }
  /// Members of a JSON document whose objects are gone through for such arrays, to any depth.
  static var recordWrappers: Set<FieldName> { get }
  /// Whether what else stands in a document decides which of its members hold records.
  static var hasVaryingRecordMembers: Bool { get }
  /// Local names of the XML elements that are records.
  static var recordElements: Set<FieldName> { get }

  /// Whether a JSON text is in this format, by its first members.
  static func matches(_ outline: JSONOutline) -> Bool
  /// The record members of a document that begins like this.
  static func recordMembers(of outline: JSONOutline) -> Set<FieldName>
  /// Whether an XML text is in this format, by its root element; the namespace is empty if there is none.
  static func matches(rootElement name: String, namespace: String) -> Bool
  /// How a text that is neither JSON nor XML is cut if it is in this format; nil if it is not.
  static func framing(ofText prefix: UnsafeBufferPointer<UInt8>, _ settings: ImportSettings) -> ExportFraming?
  /// A reader of this format's records.
  static func makeReader(_ settings: ImportSettings) -> any DraftReader
  /// Puts right what only shows when all records of a conversation have been merged; events are in the order they were read.
  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory)
  /// Cuts what a source keeps as one endless thread into conversations, after `tidy`.
  static func conversations(of draft: ConversationDraft) -> [ConversationDraft]
}

extension DraftFormat {
  static var recordMembers: Set<FieldName> { [] }
  static var recordWrappers: Set<FieldName> { [] }
  static var hasVaryingRecordMembers: Bool { false }
  static var recordElements: Set<FieldName> { [] }
  static func recordMembers(of outline: JSONOutline) -> Set<FieldName> { recordMembers }
  static func matches(_ outline: JSONOutline) -> Bool { false }
  static func matches(rootElement name: String, namespace: String) -> Bool { false }
  static func framing(ofText prefix: UnsafeBufferPointer<UInt8>, _ settings: ImportSettings) -> ExportFraming? { nil }
  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {}
  static func conversations(of draft: ConversationDraft) -> [ConversationDraft] { [draft] }
}
