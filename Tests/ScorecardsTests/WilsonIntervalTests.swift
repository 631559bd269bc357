import Scorecards
import Testing

@Suite struct WilsonIntervalTests {
  /// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  @Test(arguments: [
    (81, 263, 2553, 3662), (15, 148, 624, 1605), (0, 20, 0, 1611), (1, 29, 61, 1718),
  ])
  func `The published values come out`(hits: Int, count: Int, low: Int, high: Int) throws {
    let interval = try #require(WilsonInterval(hits: hits, of: count))
    #expect(interval.low == low)
    #expect(interval.high == high)
  }

  @Test func `Nothing counted has no interval`() { #expect(WilsonInterval(hits: 0, of: 0) == nil) }

  @Test func `Misses mirror hits, and the interval holds the share`() throws {
    for count in 1...60 {
      for hits in 0...count {
        let met = try #require(WilsonInterval(hits: hits, of: count))
        let missed = try #require(WilsonInterval(hits: count - hits, of: count))
        #expect(abs(met.low + missed.high - 10_000) <= 1)
        #expect(met.low <= hits * 10_000 / count + 1 && met.high >= hits * 10_000 / count)
        #expect(met.low >= 0 && met.high <= 10_000)
      }
    }
  }
}
