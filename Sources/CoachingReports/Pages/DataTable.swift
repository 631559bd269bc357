/// A table whose rows become cards on a narrow screen.
///
/// The roles are written out, since browsers drop a table's meaning once its rows are laid out as blocks.
struct DataTable {
  /// One column.
  struct Column {
    /// What stands above it.
    var title: String
    /// Whether it holds numbers.
    var isNumber = false
  }

  /// How a table is laid out.
  enum Style {
    case plain
    /// With columns of fixed widths, so that tables one below the other line up.
    case rules
  }

  let caption: String
  let style: Style
  let columns: [Column]
  /// The cells, row by row; the first of a row is its heading.
  var rows: [[EscapedHTML]] = []

  init(caption: String, style: Style = .plain, columns: [Column]) {
    self.caption = caption
    self.style = style
    self.columns = columns
  }

  private var opening: EscapedHTML {
    switch style {
    case .plain: "<table role=\"table\">"
    case .rules: "<table role=\"table\" class=\"rules\">"
    }
  }

  /// The table.
  var html: EscapedHTML {
    var html: EscapedHTML =
      "\(opening)\n<caption>\(caption)</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">"
    for column in columns {
      html +=
        column.isNumber
        ? "<th scope=\"col\" role=\"columnheader\" class=\"number\">\(column.title)</th>"
        : "<th scope=\"col\" role=\"columnheader\">\(column.title)</th>"
    }
    html += "</tr></thead>\n<tbody role=\"rowgroup\">\n"
    for row in rows {
      html += "<tr role=\"row\">"
      for (column, cell) in zip(columns, row).enumerated() {
        if column == 0 {
          html += "<th scope=\"row\" role=\"rowheader\">\(cell.1)</th>"
        } else if cell.0.isNumber {
          html += "<td role=\"cell\" class=\"number\" data-label=\"\(cell.0.title)\"><div>\(cell.1)</div></td>"
        } else {
          html += "<td role=\"cell\" data-label=\"\(cell.0.title)\"><div>\(cell.1)</div></td>"
        }
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
    return html
  }
}
