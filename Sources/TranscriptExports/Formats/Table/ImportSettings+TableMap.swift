extension ImportSettings {
  /// What is wrong with the column map, with its line; nil if it can be used or if there is none. Ask before reading tables.
  public var tableMapProblem: String? {
    do throws(TableMap.Problem) {
      _ = try columnMap()
      return nil
    } catch {
      return error.sentence
    }
  }

  /// The column map; nil if there is none.
  func columnMap() throws(TableMap.Problem) -> TableMap? {
    guard let tableMap else { return nil }
    return try TableMap(tableMap)
  }
}
