import Scorecards
import TestFixtures
import Testing

@Suite struct DetectionCountsTests {
  /// By hand: precision 8/11, recall 8/12, F1 16/23.
  @Test func `Precision, recall and F1 are those worked out by hand`() throws {
    var counts = DetectionCounts(truePositives: 7, falsePositives: 2, falseNegatives: 4, trueNegatives: 86)
    counts.count(isLabelled: true, isFound: true)
    counts = counts + DetectionCounts(falsePositives: 1)
    #expect(counts.support == 12 && counts.found == 11)
    #expect(try #require(counts.precision).value == 8.0 / 11)
    #expect(try #require(counts.recall).value == 8.0 / 12)
    #expect(abs(try #require(counts.f1).value - 16.0 / 23) < 1e-12)
  }

  @Test func `Nothing to find and nothing found has no figure`() {
    let counts = DetectionCounts(trueNegatives: 5)
    #expect(counts.precision == nil && counts.recall == nil && counts.f1 == nil)
  }

  @Test func `F1 is the harmonic mean and lies within its bounds`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let counts = DetectionCounts(
        truePositives: Int.random(in: 1...60, using: &random), falsePositives: Int.random(in: 0...20, using: &random),
        falseNegatives: Int.random(in: 0...20, using: &random))
      let (precision, recall) = (try #require(counts.precision).value, try #require(counts.recall).value)
      let f1 = try #require(counts.f1)
      #expect(abs(f1.value - 2 * precision * recall / (precision + recall)) < 1e-12)
      #expect(f1.low <= f1.value + 1e-4 && f1.value <= f1.high + 1e-4 && f1.low >= 0 && f1.high <= 1)
    }
  }

  /// The bounds must hold the true value in about 95 of 100 samples: 3 of 5 cases are true positives, whatever else they are.
  @Test func `The bounds of F1 hold the true value as often as they promise`() throws {
    var random = SeededGenerator(seed: 5)
    var held = 0
    for _ in 0..<2000 {
      var counts = DetectionCounts()
      for _ in 0..<80 {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<6: counts.count(isLabelled: true, isFound: true)
        case 6..<8: counts.count(isLabelled: true, isFound: false)
        default: counts.count(isLabelled: false, isFound: true)
        }
      }
      let f1 = try #require(counts.f1)
      if f1.low <= 0.75, f1.high >= 0.75 { held += 1 }
    }
    #expect((1860...1960).contains(held), "\(held) of 2000")
  }
}
