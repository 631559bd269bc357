extension ConfusionTable {
  /// Cohen's kappa, (p_o − p_e) / (1 − p_e) with p_e = Σ p_i· p_·i; nil if there are no cases or chance explains everything.
  ///
  /// Sources: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960), 37–46; the
  /// standard error is that of J. L. Fleiss, J. Cohen, B. S. Everitt, "Large sample standard errors of kappa and weighted kappa",
  /// Psychological Bulletin 72 (1969), 323–327.
  public var cohensKappa: AgreementCoefficient? {
    let count = Double(total)
    guard total > 0 else { return nil }
    let rows = (0..<size).map { Double(rowSum($0)) / count }
    let columns = (0..<size).map { Double(columnSum($0)) / count }
    // In whole numbers, so that chance that explains everything is seen as such.
    guard (0..<size).reduce(0, { $0 + rowSum($1) * columnSum($1) }) < total * total else { return nil }
    let observed = Double(agreed) / count
    let expected = zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
    var spread = 0.0
    for row in 0..<size {
      for column in 0..<size {
        let share = Double(self[row, column]) / count
        let weight =
          row == column
          ? (1 - expected) - (rows[row] + columns[row]) * (1 - observed)
          : (1 - observed) * (columns[row] + rows[column])
        spread += share * weight * weight
      }
    }
    let centre = observed * expected - 2 * expected + observed
    let variance = max(0, spread - centre * centre) / count
    return AgreementCoefficient(
      value: (observed - expected) / (1 - expected),
      standardError: variance.squareRoot() / ((1 - expected) * (1 - expected)))
  }

  /// Gwet's AC1, (p_a − p_e) / (1 − p_e) with p_e = Σ π_k (1 − π_k) / (q − 1); nil if there are no cases.
  ///
  /// π_k is the mean share of category k, and q the number of categories that were used, at least two. Unlike kappa it stays sound where
  /// nearly all cases fall into one category.
  /// Source: K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
  /// Mathematical and Statistical Psychology 61 (2008), 29–48: the coefficient and, for an unlimited population, its variance.
  public var gwetsAC1: AgreementCoefficient? {
    let count = Double(total)
    guard total > 0 else { return nil }
    let means = (0..<size).map { Double(rowSum($0) + columnSum($0)) / (2 * count) }
    let degrees = Double(max(2, used.count) - 1)
    let observed = Double(agreed) / count
    let expected = means.reduce(0) { $0 + $1 * (1 - $1) } / degrees
    var diagonal = 0.0
    var squares = 0.0
    for row in 0..<size {
      for column in 0..<size {
        let share = Double(self[row, column]) / count
        if row == column { diagonal += share * (1 - means[row]) }
        let weight = 1 - (means[row] + means[column]) / 2
        squares += share * weight * weight
      }
    }
    let variance =
      observed * (1 - observed) - 4 * (1 - observed) * (diagonal / degrees - observed * expected)
      + 4 * (1 - observed) * (1 - observed) * (squares / (degrees * degrees) - expected * expected)
    return AgreementCoefficient(
      value: (observed - expected) / (1 - expected),
      standardError: (max(0, variance) / count).squareRoot() / (1 - expected))
  }
}
