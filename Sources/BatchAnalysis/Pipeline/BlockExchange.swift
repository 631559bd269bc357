import Foundation

/// Where the reading thread, the workers and the output meet: a ring of buffers, a queue of blocks, and results put back in order.
///
/// A buffer returns to the ring only when the result of its block has been written, so that memory is bounded by the ring whatever the
/// speed of the parts.
final class BlockExchange: @unchecked Sendable {
  // Every stored property is touched under `condition` only.
  private let condition = NSCondition()
  private var free: [BlockBuffer]
  private var waiting: [Block] = []
  private var isComplete = false
  private var results: [Int: (BlockResult, BlockBuffer)] = [:]
  private var nextResult = 0
  private var isWriting = false
  private var problem: StorageProblem?
  private let write: (BlockResult) throws(StorageProblem) -> Void

  /// An exchange with this many buffers; `write` gets the results in order, from one thread at a time.
  init(bufferCount: Int, write: @escaping (BlockResult) throws(StorageProblem) -> Void) {
    free = (0..<bufferCount).map { _ in BlockBuffer() }
    self.write = write
  }

  /// What went wrong while results were written; nil if nothing did.
  var failure: StorageProblem? {
    condition.lock()
    defer { condition.unlock() }
    return problem
  }

  /// A free buffer, as soon as there is one; nil once writing has failed.
  func takeBuffer() -> BlockBuffer? {
    condition.lock()
    defer { condition.unlock() }
    while free.isEmpty, problem == nil { condition.wait() }
    return problem == nil ? free.removeLast() : nil
  }

  /// Puts back a buffer that was not used.
  func giveBack(_ buffer: BlockBuffer) {
    buffer.shrink()
    condition.lock()
    free.append(buffer)
    condition.broadcast()
    condition.unlock()
  }

  /// Hands a block to whichever worker is free.
  func submit(_ block: Block) {
    condition.lock()
    waiting.append(block)
    condition.broadcast()
    condition.unlock()
  }

  /// Says that no more blocks will come.
  func complete() {
    condition.lock()
    isComplete = true
    condition.broadcast()
    condition.unlock()
  }

  /// The next block, as soon as there is one; nil when all are done.
  func nextBlock() -> Block? {
    condition.lock()
    defer { condition.unlock() }
    while waiting.isEmpty, !isComplete { condition.wait() }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// Takes a result, and writes whatever is next in order.
  func deliver(_ result: BlockResult, from buffer: BlockBuffer) {
    condition.lock()
    results[result.sequence] = (result, buffer)
    guard !isWriting else { return condition.unlock() }
    isWriting = true
    while let (next, done) = results.removeValue(forKey: nextResult) {
      let isBroken = problem != nil
      condition.unlock()
      var failure: StorageProblem?
      if !isBroken {
        do throws(StorageProblem) { try write(next) } catch { failure = error }
      }
      done.shrink()
      condition.lock()
      if problem == nil { problem = failure }
      nextResult += 1
      free.append(done)
      condition.broadcast()
    }
    isWriting = false
    condition.unlock()
  }
}
