import CSimdjson
import Conversations

/// Reads the rows of tables; each is an event with what it says of its conversation.
final class TableReader: DraftReader {
  /// The source of conversations of the program's own tables.
  static let ownSource = "debrief"

  private let map: TableMap?
  private let problem: String?
  private var time: TableTime
  private let timeZone: String
  private var header: String?
  private var columns: TableColumns?

  init(_ settings: ImportSettings) {
    do throws(TableMap.Problem) {
      map = try settings.columnMap()
      problem = nil
    } catch {
      map = nil
      problem = error.sentence
    }
    time = TableTime(isDayFirst: settings.isDayFirst ?? true)
    timeZone = settings.siteZone
  }

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let columns = columns(header.attributes[""] ?? "") else {
      return output.reject(.malformed, "The table has no row that names its columns.")
    }
    if !columns.isOwn {
      if let problem { return output.reject(.wrongType, problem) }
      if let name = columns.missing.first {
        return output.reject(
          .wrongType, "The table has no column of the name that the column map gives for \"\(name)\".")
      }
    }
    let encoding = columns.isOwn ? .utf8 : map?.encoding ?? .utf8
    guard encoding != .utf8 || record.baseAddress.map({ debrief_utf8_is_valid($0, record.count) != 0 }) ?? true else {
      return output.reject(
        .invalidEncoding,
        "The row holds bytes that are no UTF-8; export the table as UTF-8, or add a line \"encoding: windows-1252\" to the column map."
      )
    }
    let cells = TableCells.cells(of: record, separator: columns.separator, encoding: encoding)
    guard cells.count <= columns.count else {
      return output.reject(
        .malformed, "The row has more cells than the table has columns; put texts with separators in quotation marks.")
    }
    let row = TableRow(cells: cells, columns: columns, map: columns.isOwn ? nil : map)
    if columns.isOwn { readOwn(row, record, &output) } else { readMapped(row, &output) }
  }

  private func columns(_ written: String) -> TableColumns? {
    if header != written {
      header = written
      var bytes = written
      columns = written.isEmpty ? nil : bytes.withUTF8 { TableColumns($0, map) }
    }
    return columns
  }

  private func readOwn(
    _ row: TableRow, _ record: UnsafeBufferPointer<UInt8>, _ output: inout DraftOutput
  ) {
    guard var draft = row.draft(source: Self.ownSource) else {
      return output.reject(.noIdentifier, TableRow.noIdentifier)
    }
    draft.timeZone = row["timeZone"]
    draft.capabilities = CapabilitySet(
      row["capabilities"].split(separator: " ").compactMap { Capability(rawValue: "\($0)") })
    guard let event = row.event(at: row["at"]) else { return output.reject(.wrongType, TableRow.unknownWord) }
    draft.events = [event]
    // Only a row that says the same in all its cells is the same.
    draft.events[0].identity = "row \(FNV1a.hash(record))"
    output.conversations.append(draft)
  }

  private func readMapped(_ row: TableRow, _ output: inout DraftOutput) {
    guard var draft = row.draft(source: "csv") else { return output.reject(.noIdentifier, TableRow.noIdentifier) }
    guard let at = time.text(row["at"]) else {
      return output.reject(
        .impossibleTime,
        "The row has no time that can be read; write it as 2026-10-05T10:00:00+02:00 or 05/10/2026 10:00.")
    }
    guard var event = row.event(at: at) else { return output.reject(.wrongType, TableRow.unknownWord) }
    if !event.until.isEmpty { event.until = time.text(event.until) ?? "" }
    draft.timeZone = row["timeZone"].nonEmpty ?? timeZone
    draft.exportedAt = time.text(row["exportedAt"]) ?? ""
    draft.capabilities = row.capabilities
    draft.events = [event]
    output.conversations.append(draft)
  }
}
