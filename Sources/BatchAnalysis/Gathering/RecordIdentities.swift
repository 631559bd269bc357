import Conversations
import TranscriptExports

/// Which records may be of the same conversation, told from hashes of their identifiers, in bounded memory.
final class RecordIdentities {
  private let sorter: ExternalSorter

  /// Keeps its files in `scratch`.
  init(scratch: String) { sorter = ExternalSorter(folder: scratch, name: "identities", budget: 8 << 20) }

  /// Remembers which record may be of which conversation.
  func add(_ hash: UInt64, at place: SourcePosition) throws(StorageProblem) {
    var problem: StorageProblem?
    withUnsafeBytes(of: (hash.bigEndian, UInt64(bitPattern: place.record).bigEndian, place.file.bigEndian)) { bytes in
      let bytes = bytes.assumingMemoryBound(to: UInt8.self)
      do throws(StorageProblem) {
        try sorter.add(
          key: UnsafeBufferPointer(rebasing: bytes[..<8]), payload: UnsafeBufferPointer(rebasing: bytes[8..<20]))
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
  }

  /// The ordinals of records whose conversation others may tell too, by input, in ascending order.
  func repeated(inputCount: Int) throws(StorageProblem) -> [[Int64]] {
    var repeated = [[Int64]](repeating: [], count: inputCount)
    var last: UInt64?
    var first: (file: Int, record: Int64)?
    try ExternalSorter.merge(try sorter.finish()) { key, payload in
      let hash = key.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let record = Int64(bitPattern: payload[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
      let file = Int(payload[8..<12].reduce(0) { $0 << 8 | UInt32($1) })
      if hash == last {
        if let earlier = first { repeated[earlier.file].append(earlier.record) }
        first = nil
        repeated[file].append(record)
      } else {
        first = (file, record)
      }
      last = hash
    }
    return repeated.map { $0.sorted() }
  }
}
