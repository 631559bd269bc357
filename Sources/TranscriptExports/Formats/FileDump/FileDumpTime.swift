import Conversations

/// Times of FileDump archives: seconds or milliseconds since 1970, both in one file, or a local time.
struct FileDumpTime {
  /// How the archive writes local times.
  private var local: TableTime
  /// Whether a time without a zone had to be used.
  private(set) var isLocalUsed = false

  init(local: TableTime) { self.local = local }

  /// When an element says that it happened; nil if it does not say it, or outside the years 1970 to 2199.
  mutating func time(of element: XMLTree, _ name: String = "DateTime") -> String? {
    if let written = element.child("\(name)UTC")?.trimmedText.nonEmpty { return Self.universal(written) }
    guard let written = element.child(name)?.trimmedText.nonEmpty, var text = local.text(written) else { return nil }
    if !(text.withUTF8 { ExportInstant.written($0)?.isZoned ?? false }) { isLocalUsed = true }
    return text
  }

  /// An instant whose unit shows in its size: seconds up to the year 5138, milliseconds from 1973 on.
  static func universal(_ written: String) -> String? {
    var written = written
    if let number = Int64(written) {
      guard number > 0 else { return nil }
      return ExportInstant.milliseconds(number < 100_000_000_000 ? number * 1000 : number)
    }
    guard let found = written.withUTF8({ ExportInstant.written($0) }), found.precision != .day else { return nil }
    return WrittenInstant.text(found.milliseconds)
  }
}
