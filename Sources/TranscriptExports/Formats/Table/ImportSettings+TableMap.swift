extension ImportSettings {
  /// What is wrong with the column map, with its line; nil if it can be used or if there is none. Ask before reading tables.
  public var tableMapProblem: String? {
    guard let tableMap else { return nil }
    do throws(TableMap.Problem) {
      _ = try TableMap(tableMap)
      return nil
    } catch {
      return error.sentence
    }
  }
}
