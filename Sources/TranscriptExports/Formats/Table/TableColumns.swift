/// Where the columns of one table stand.
struct TableColumns {
  /// The byte between cells.
  let separator: UInt8
  /// Whether it is the program's own table.
  let isOwn: Bool
  /// The position of each column, by our name for it.
  let positions: [String: Int]
  /// Number of columns.
  let count: Int
  /// Our names of columns that the map names and the table lacks.
  let missing: [String]

  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09]

  /// Whether a header row is that of the program's own tables, whatever stands between its cells.
  static func isOwn(_ header: UnsafeBufferPointer<UInt8>) -> Bool {
    separators.contains { names(header, $0) == TranscriptTable.columns }
  }

  init(_ header: UnsafeBufferPointer<UInt8>, _ map: TableMap?) {
    if let separator = Self.separators.first(where: { Self.names(header, $0) == TranscriptTable.columns }) {
      self.separator = separator
      isOwn = true
      positions = Dictionary(uniqueKeysWithValues: TranscriptTable.columns.enumerated().map { ($1, $0) })
      count = TranscriptTable.columns.count
      missing = []
      return
    }
    isOwn = false
    let encoding = map?.encoding ?? .utf8
    let wanted = (map?.columns ?? [:]).mapValues { encoding.mistakenText($0) }
    let candidates = map?.separator.map { [$0] } ?? Self.separators
    var best: (separator: UInt8, names: [String], found: Int) = (0x2C, [], -1)
    for separator in candidates {
      let names = Self.names(header, separator)
      let found = wanted.values.filter { names.contains($0) }.count
      if (found, names.count) > (best.found, best.names.count) { best = (separator, names, found) }
    }
    separator = best.separator
    count = best.names.count
    var positions: [String: Int] = [:]
    for (ours, theirs) in wanted { positions[ours] = best.names.firstIndex(of: theirs) }
    self.positions = positions
    missing = wanted.keys.filter { positions[$0] == nil }.sorted()
  }

  private static func names(_ header: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> [String] {
    let cells = TableCells.cells(of: header, separator: separator).map { $0.trimmed }
    // A byte order mark is no part of the first name.
    guard let first = cells.first, first.unicodeScalars.first == "\u{FEFF}" else { return cells }
    return [String(first.unicodeScalars.dropFirst())] + cells.dropFirst()
  }
}
