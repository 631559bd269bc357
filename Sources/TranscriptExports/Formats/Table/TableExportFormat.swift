import Conversations

/// Tables (CSV): the program's own, known by its header, and any other with a column map.
enum TableExportFormat: DraftFormat {
  static let format = ExportFormat.table
  /// What a column map can name; each table declares what its columns hold. The program's own tables declare it row by row.
  static let capabilities = CapabilitySet([
    .templateMark, .deliveryStatus, .customerName, .agentName, .botDistinction, .secondPrecision, .zonedTime,
  ])

  static func framing(ofText prefix: UnsafeBufferPointer<UInt8>, _ settings: ImportSettings) -> ExportFraming? {
    if settings.tableMap != nil { return .rows }
    let line = UnsafeBufferPointer(rebasing: prefix.prefix { $0 != 0x0A })
    guard line.count <= 1 << 16 else { return nil }
    return TableColumns.isOwn(line) ? .rows : nil
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { TableReader(settings) }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    guard draft.source != TableReader.ownSource else { return }
    // What holds for one row need not hold for all.
    var marks = CapabilitySet([.secondPrecision, .zonedTime])
    for event in draft.events {
      var at = event.at
      guard let written = at.withUTF8({ ExportInstant.written($0) }) else { continue }
      if !written.isZoned { marks.remove(CapabilitySet(.zonedTime)) }
      if written.precision >= .minute { marks.remove(CapabilitySet(.secondPrecision)) }
    }
    draft.capabilities.formUnion(marks)
    draft.forgetLanguageWithoutWords()
  }
}
