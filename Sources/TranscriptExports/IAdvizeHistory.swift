import Conversations

/// The history of an iAdvize conversation, read from the string (or array) that holds it; reused from record to record.
final class IAdvizeHistory {
  /// The entries, in the order they are written.
  private(set) var tuples: [IAdvizeTuple] = []
  /// The bytes that entries point into.
  private(set) var storage: [UInt8] = []
  /// Number of entries that could not be understood, and of histories that had to be mended.
  private(set) var skippedCount = 0

  private let parser = JSONParser()
  private var wrapped: [UInt8] = []

  /// Reads the history of a record; false if the value is no history at all.
  func read(_ value: JSONValue) -> Bool {
    tuples.removeAll(keepingCapacity: true)
    storage.removeAll(keepingCapacity: true)
    skippedCount = 0
    if value.isArray {
      readTuples(value)
      return true
    }
    guard let text = value.text else { return false }
    wrapped.removeAll(keepingCapacity: true)
    wrapped.append(0x5B)
    wrapped.append(contentsOf: text)
    wrapped.append(0x5D)
    let count = wrapped.count
    wrapped.append(contentsOf: repeatElement(0x20, count: 64))
    let isWellFormed = wrapped.withUnsafeBufferPointer { bytes in
      guard case .success(let list) = parser.parse(UnsafeBufferPointer(rebasing: bytes[..<count])) else { return false }
      // Some exports write the brackets around the whole after all.
      if let first = list.elements.first(where: { _ in true }), first.isArray,
        let inner = first.elements.first(where: { _ in true }), inner.isArray
      {
        readTuples(first)
      } else {
        readTuples(list)
      }
      return true
    }
    if !isWellFormed { mend(text) }
    return true
  }

  /// Calls `body` with the bytes of a range of the storage.
  func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func readTuples(_ list: JSONValue) {
    for element in list.elements {
      guard element.isArray else {
        skippedCount += 1
        continue
      }
      var parts = element.elements
      guard let code = parts.next()?.integer, let time = parts.next()?.text, let written = WrittenTime(time) else {
        skippedCount += 1
        continue
      }
      let text = parts.next()?.text
      let last = parts.next()
      tuples.append(
        IAdvizeTuple(
          code: code, written: written, time: store(time),
          text: store(text ?? UnsafeBufferPointer(start: nil, count: 0)),
          milliseconds: last?.integer ?? last?.text.flatMap { Int64(String(decoding: $0, as: UTF8.self)) }))
    }
  }

  private func store(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = storage.count
    storage.append(contentsOf: bytes)
    return start..<storage.count
  }

  /// Reads a history that is not well formed, entry by entry.
  private func mend(_ text: UnsafeBufferPointer<UInt8>) {
    skippedCount += 1
    var scanner = IAdvizeTupleScanner(text)
    while let found = scanner.next() {
      let start = storage.count
      JSONEscapes.append(resolving: UnsafeBufferPointer(rebasing: text[found.text]), to: &storage)
      let end = storage.count
      let time = UnsafeBufferPointer(rebasing: text[found.time])
      guard let written = WrittenTime(time) else { continue }
      tuples.append(
        IAdvizeTuple(
          code: found.code, written: written, time: store(time), text: start..<end, milliseconds: found.milliseconds))
    }
    skippedCount += scanner.skippedCount
  }
}
