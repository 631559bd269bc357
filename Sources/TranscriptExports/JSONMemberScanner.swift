import Conversations

/// Goes through the members of one JSON object, over block boundaries, keeping short names and texts only.
struct JSONMemberScanner: Sendable {
  /// Something that the framing of a document must know.
  enum Finding {
    /// The value of this member is an array or an object; the index stands at its bracket.
    case container(FieldName)
    /// The value of this member is the text that `value` holds.
    case text(FieldName)
    /// The object has ended; the index stands behind its bracket.
    case end
  }

  private enum State {
    case name, afterName, beforeValue, text, nested, scalar, afterValue, beforeName
  }

  private static let nameLimit = 64
  private static let valueLimit = 256

  /// The text of the last member, with escapes resolved; empty if it was too long to be of interest.
  private(set) var value: [UInt8] = []
  private var rawText: [UInt8] = []
  private var name: [UInt8] = []
  private var state = State.beforeName
  private var nesting = JSONNesting()
  private var isNameLong = false

  init() {}

  /// Goes on until there is something to tell; nil if the block ends before.
  mutating func scan(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int) -> Finding? {
    while index < count {
      let byte = bytes[index]
      switch state {
      case .name:
        guard take(bytes, &index, count, into: \.name, limit: Self.nameLimit) else { return nil }
        state = .afterName
      case .text:
        guard take(bytes, &index, count, into: \.rawText, limit: Self.valueLimit) else { return nil }
        state = .afterValue
        value = JSONEscapes.resolved(rawText)
        return .text(currentName)
      case .nested:
        guard nesting.close(bytes, &index, count) else { return nil }
        state = .afterValue
      case .beforeName, .afterName, .beforeValue, .scalar, .afterValue:
        if let finding = punctuation(byte, &index) { return finding }
      }
    }
    return nil
  }

  /// The value that `container` has told of was taken by the caller.
  mutating func valueHasEnded() { state = .afterValue }

  /// The value that `container` has told of is of no interest.
  mutating func skipValue() {
    nesting = JSONNesting()
    state = .nested
  }

  private var currentName: FieldName {
    isNameLong ? FieldName(UnsafeBufferPointer(start: nil, count: 0)) : name.withUnsafeBufferPointer { FieldName($0) }
  }

  /// What stands between names and values; anything unexpected is passed over, the parser will see it.
  private mutating func punctuation(_ byte: UInt8, _ index: inout Int) -> Finding? {
    switch byte {
    case 0x7D:
      index += 1
      state = .afterValue
      return .end
    case 0x22:
      index += 1
      nesting = JSONNesting()
      nesting.beginString()
      if state == .beforeValue {
        rawText.removeAll(keepingCapacity: true)
        state = .text
      } else {
        name.removeAll(keepingCapacity: true)
        isNameLong = false
        state = .name
      }
    case 0x3A:
      index += 1
      if state == .afterName { state = .beforeValue }
    case 0x7B, 0x5B:
      guard state == .beforeValue else {
        // A bracket without a name before it: passed over as a whole, so that the depth stays right.
        skipValue()
        return nil
      }
      return .container(currentName)
    case 0x2C:
      index += 1
      state = .beforeName
    default:
      index += 1
      if state == .beforeValue, !byte.isJSONSpace { state = .scalar }
    }
    return nil
  }

  private mutating func take(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int, into path: WritableKeyPath<Self, [UInt8]>,
    limit: Int
  ) -> Bool {
    let start = index
    let isComplete = nesting.endString(bytes, &index, count)
    let end = isComplete ? index - 1 : index
    if end > start {
      let room = max(0, limit - self[keyPath: path].count)
      if end - start > room, state == .name { isNameLong = true }
      self[keyPath: path].append(contentsOf: UnsafeBufferPointer(start: bytes + start, count: min(end - start, room)))
    }
    return isComplete
  }
}
