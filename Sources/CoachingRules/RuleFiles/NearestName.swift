/// Finds what somebody probably meant to write.
package enum NearestName {
  /// The candidate with the fewest edits from `name`, if that is close enough to be a slip; ties go to the first.
  package static func suggestion(for name: String, among candidates: some Collection<String>) -> String? {
    let bytes = Array(name.utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = editDistance(bytes, Array(candidate.utf8))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(2, name.utf8.count / 3) else { return nil }
    return best.name
  }

  /// Insertions, deletions and substitutions (Levenshtein); O(product of the lengths).
  private static func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, otherByte) in other.enumerated() {
        let substitution = diagonal + (byte == otherByte ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
