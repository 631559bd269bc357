import Scorecards
import TestFixtures
import Testing

@Suite struct AgreementTests {
  private static func table(_ rows: [[Int]]) -> ConfusionTable {
    var table = ConfusionTable(size: rows.count)
    for (row, counts) in rows.enumerated() {
      for (column, count) in counts.enumerated() {
        for _ in 0..<count { table.count(row, column) }
      }
    }
    return table
  }

  private static func isNear(_ one: Double?, _ other: Double) -> Bool { one.map { abs($0 - other) < 0.0005 } ?? false }

  /// Tables of the literature with kappa and its standard error (nil where none was published).
  ///
  /// The first: K. L. Gwet, "Kappa statistic is not satisfactory for assessing the extent of agreement between raters" (2002), 125 subjects
  /// of whom both raters put 118 into one category. The second: J. L. Fleiss, B. Levin, M. C. Paik, "Statistical Methods for Rates and
  /// Proportions" (3rd ed. 2003), table 18.1. The third: J. L. Fleiss, J. Cohen, B. S. Everitt (1969), 200 subjects. The last by hand:
  /// p_o = 0.7 and p_e = 0.5.
  @Test(
    arguments: [
      ([[118, 5], [2, 0]], -0.0234, nil),
      ([[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.6765, 0.0877),
      ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.4915, nil),
      ([[20, 5], [10, 15]], 0.4, nil),
    ] as [([[Int]], Double, Double?)])
  func `Cohen's kappa is the published one`(rows: [[Int]], kappa: Double, error: Double?) {
    let found = Self.table(rows).cohensKappa
    #expect(Self.isNear(found?.value, kappa))
    if let error { #expect(Self.isNear(found?.standardError, error)) }
  }

  /// Gwet's example: p_a = 0.944, π = 0.972 and 0.028, p_e = 0.0544, AC1 = 0.9408, where kappa is below zero.
  @Test func `AC1 is the published one where nearly all cases fall into one category`() {
    #expect(Self.isNear(Self.table([[118, 5], [2, 0]]).gwetsAC1?.value, 0.9408))
  }

  /// By hand: p_a = 0.7, π = 0.55 and 0.45, p_e = 0.495, (0.7 − 0.495) / 0.505.
  @Test func `AC1 is the one worked out by hand`() {
    #expect(Self.isNear(Self.table([[20, 5], [10, 15]]).gwetsAC1?.value, 0.4059))
  }

  /// The jackknife needs no formula: it leaves out one case after the other.
  @Test func `Standard errors are those of the jackknife, for many cases`() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20 {
      let rows = (0..<3).map { row in
        (0..<3).map { Int.random(in: row == $0 ? 200...400 : 10...60, using: &random) }
      }
      let whole = Self.table(rows)
      let count = Double(whole.total)
      let coefficients: [(ConfusionTable) -> AgreementCoefficient?] = [{ $0.cohensKappa }, { $0.gwetsAC1 }]
      for coefficient in coefficients {
        var squares = 0.0
        let value = try #require(coefficient(whole)).value
        for row in 0..<3 {
          for column in 0..<3 {
            var less = rows
            less[row][column] -= 1
            let difference = try #require(coefficient(Self.table(less))).value - value
            squares += Double(rows[row][column]) * difference * difference
          }
        }
        let jackknife = (squares * (count - 1) / count).squareRoot()
        let error = try #require(coefficient(whole)).standardError
        #expect(abs(error / jackknife - 1) < 0.03, "\(rows)")
      }
    }
  }

  @Test func `Tables that say nothing have no coefficient, and full agreement is 1`() {
    #expect(Self.table([[0, 0], [0, 0]]).cohensKappa == nil)
    #expect(Self.table([[0, 0], [0, 0]]).gwetsAC1 == nil)
    #expect(Self.table([[7, 0], [0, 0]]).cohensKappa == nil)
    #expect(Self.table([[7, 0], [0, 0]]).gwetsAC1?.value == 1)
    #expect(Self.table([[7, 0], [0, 5]]).cohensKappa?.value == 1)
    #expect(Self.table([[7, 0], [0, 5]]).gwetsAC1?.value == 1)
  }

  @Test func `Swapping the judges or the categories changes nothing, and merging is adding`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let rows = (0..<4).map { _ in (0..<4).map { _ in Int.random(in: 0...9, using: &random) } }
      let table = Self.table(rows)
      let swapped = Self.table((0..<4).map { column in (0..<4).map { rows[$0][column] } })
      let turned = Self.table(rows.reversed().map { $0.reversed() })
      let kappa = try #require(table.cohensKappa)
      let ac1 = try #require(table.gwetsAC1)
      for other in [swapped, turned] {
        #expect(Self.isNear(other.cohensKappa?.value, kappa.value))
        #expect(Self.isNear(other.cohensKappa?.standardError, kappa.standardError))
        #expect(Self.isNear(other.gwetsAC1?.value, ac1.value))
        #expect(Self.isNear(other.gwetsAC1?.standardError, ac1.standardError))
      }
      var merged = table
      merged.merge(swapped)
      #expect(merged.total == 2 * table.total && merged.agreed == 2 * table.agreed)
      #expect(kappa.low >= -1 && kappa.high <= 1 && kappa.low <= kappa.value && kappa.value <= kappa.high)
    }
  }
}
