/// The cells of one row (RFC 4180).
enum TableCells {
  /// The texts of the cells; a quotation mark is doubled in a quoted cell.
  static func cells(of row: UnsafeBufferPointer<UInt8>, separator: UInt8, encoding: TextEncoding = .utf8)
    -> [String]
  {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    let end = row.last == 0x0D ? row.count - 1 : row.count
    while index < end {
      let byte = row[index]
      index += 1
      switch byte {
      case 0x22 where isQuoted:
        if index < end, row[index] == 0x22 {
          cell.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
      case 0x22 where cell.isEmpty: isQuoted = true
      case separator where !isQuoted:
        cells.append(encoding.text(cell))
        cell.removeAll(keepingCapacity: true)
      default: cell.append(byte)
      }
    }
    cells.append(encoding.text(cell))
    return cells
  }
}
