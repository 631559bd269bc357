import Synchronization
import TestFixtures
import Testing

@testable import BatchAnalysis

/// Results come in any order and leave in the order of the file.
@Suite struct BlockExchangeTests {
  private static func result(_ sequence: Int) -> BlockResult {
    BlockResult(sequence: sequence, verdictLines: [], rejections: [])
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `Results are written in the order of their blocks`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let written = Mutex<[Int]>([])
    let exchange = BlockExchange(bufferCount: 4) { result in written.withLock { $0.append(result.sequence) } }
    for sequence in (0..<50).shuffled(using: &random) { exchange.deliver(Self.result(sequence), from: BlockBuffer()) }
    #expect(written.withLock { $0 } == Array(0..<50))
    #expect(exchange.failure == nil)
  }

  @Test func `After a failure nothing more is written and nobody waits for ever`() {
    let written = Mutex<[Int]>([])
    let exchange = BlockExchange(bufferCount: 1) { result throws(StorageProblem) in
      if result.sequence == 2 { throw StorageProblem(path: "disk", sentence: "It is full.") }
      written.withLock { $0.append(result.sequence) }
    }
    let buffer = exchange.takeBuffer()
    #expect(buffer != nil)
    for sequence in 0..<5 { exchange.deliver(Self.result(sequence), from: BlockBuffer()) }
    #expect(written.withLock { $0 } == [0, 1])
    #expect(exchange.failure?.path == "disk")
    #expect(exchange.takeBuffer() == nil)
    exchange.complete()
    #expect(exchange.nextBlock() == nil)
  }
}
