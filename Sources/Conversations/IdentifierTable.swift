/// Interns byte strings that recur from conversation to conversation, so that they are compared and counted as numbers.
///
/// One table belongs to one worker. It only grows: intern what an organisation has tens or thousands of (agents, teams, brands), never
/// what every conversation brings anew (customers, messages). Lookup is O(length), with open addressing and FNV-1a.
public struct IdentifierTable: Sendable {
  private var bytes: [UInt8] = []
  private var spans: [ByteSpan] = []
  private var hashes: [UInt64] = []
  private var slots: [Int32] = Array(repeating: -1, count: 256)

  /// An empty table.
  public init() {}

  /// Number of identifiers.
  public var count: Int { spans.count }

  /// The identifier of these bytes; `none` for no bytes.
  public mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> Identifier {
    guard !name.isEmpty else { return .none }
    let hash = FNV1a.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, isEqual(spans[candidate], name) { return Identifier(index: Int32(candidate)) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = Int32(spans.count)
    spans.append(ByteSpan(offset: UInt32(bytes.count), length: UInt32(name.count)))
    bytes.append(contentsOf: name)
    hashes.append(hash)
    slots[slot] = index
    if spans.count * 2 > slots.count { grow() }
    return Identifier(index: index)
  }

  /// The identifier of this text; `none` for no text.
  public mutating func intern(_ name: String) -> Identifier {
    var name = name
    return name.withUTF8 { intern($0) }
  }

  /// The text that an identifier stands for; the empty string for `none`.
  public func text(of identifier: Identifier) -> String {
    withBytes(of: identifier) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes that an identifier stands for; with none for `none`.
  public func withBytes<Result>(of identifier: Identifier, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard identifier.exists else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[spans[Int(identifier.index)].range])) }
  }

  private func isEqual(_ span: ByteSpan, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(span.length) == name.count else { return false }
    let offset = Int(span.offset)
    for position in 0..<name.count where bytes[offset + position] != name[position] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}
