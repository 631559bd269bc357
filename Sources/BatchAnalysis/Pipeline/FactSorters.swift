import CoachingRules
import Conversations

/// The facts that one worker emits for cases of one kind, sorted: one sorter a partition, so that all facts of a case lie in the same one,
/// whichever worker met them.
final class FactSorters {
  private let sorters: [ExternalSorter]
  /// What went wrong with the disk; nil if nothing did.
  private(set) var problem: StorageProblem?

  /// Sorters for this many partitions that hold `budget` bytes together.
  init(folder: String, name: String, partitions: Int, budget: Int) {
    sorters = (0..<partitions).map {
      ExternalSorter(folder: folder, name: "\(name)-\($0)", budget: budget / partitions)
    }
  }

  /// Adds a fact to the partition of its case.
  func add(
    _ key: UnsafeBufferPointer<UInt8>, _ payload: UnsafeBufferPointer<UInt8>, of owner: UnsafeBufferPointer<UInt8>
  ) {
    guard problem == nil else { return }
    let sorter = sorters[Int(FNV1a.hash(owner) % UInt64(sorters.count))]
    do throws(StorageProblem) { try sorter.add(key: key, payload: payload) } catch { problem = error }
  }

  /// Ends the facts and gives the sorted runs of each partition.
  func finish() throws(StorageProblem) -> [[String]] {
    var runs: [[String]] = []
    for sorter in sorters { runs.append(try sorter.finish()) }
    return runs
  }
}
