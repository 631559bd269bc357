extension TallyBook: Codable {
  private enum CodingKeys: String, CodingKey { case ruleCount, entries }

  private struct Line: Codable {
    var key: TallyKey
    var entry: TallyEntry
  }

  /// Reads a book; tallies of another number of rules are corrupt data.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(ruleCount: try container.decode(Int.self, forKey: .ruleCount))
    for line in try container.decode([Line].self, forKey: .entries) {
      guard line.entry.tallies.count == ruleCount else {
        throw DecodingError.dataCorruptedError(
          forKey: .entries, in: container, debugDescription: "The tallies are not one for each of \(ruleCount) rules.")
      }
      add(line.entry, for: line.key)
    }
  }

  /// Writes the book in byte order, so that equal books have equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(ruleCount, forKey: .ruleCount)
    try container.encode(sorted.map { Line(key: $0.key, entry: $0.entry) }, forKey: .entries)
  }
}
