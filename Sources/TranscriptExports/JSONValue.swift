/// A value on simdjson's tape: two pointers and a position, no memory of its own.
///
/// Layout of the tape: simdjson 3.0, doc/tape.md. The parser has checked it, so positions need no checks here.
struct JSONValue {
  let tape: UnsafePointer<UInt64>
  let strings: UnsafePointer<UInt8>
  let index: Int

  /// The kind of the value: the character that the tape marks it with.
  @inline(__always)
  var mark: UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }

  @inline(__always)
  var isObject: Bool { mark == 0x7B }
  @inline(__always)
  var isArray: Bool { mark == 0x5B }
  @inline(__always)
  var isString: Bool { mark == 0x22 }
  @inline(__always)
  var isNull: Bool { mark == 0x6E }
  @inline(__always)
  var isNumber: Bool { mark == 0x6C || mark == 0x75 || mark == 0x64 }

  /// Position behind the value.
  @inline(__always)
  var next: Int {
    switch mark {
    case 0x7B, 0x5B: Int(tape[index] & 0xFFFF_FFFF)
    case 0x6C, 0x75, 0x64: index &+ 2
    default: index &+ 1
    }
  }

  /// A text's bytes; nil for anything else.
  @inline(__always)
  var text: UnsafeBufferPointer<UInt8>? {
    guard isString else { return nil }
    return string(at: index)
  }

  @inline(__always)
  private func string(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = strings + Int(tape[index] & 0x00FF_FFFF_FFFF_FFFF)
    let count = Int(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self))
    return UnsafeBufferPointer(start: start + 4, count: count)
  }

  /// A whole number; nil for anything else.
  var integer: Int64? {
    switch mark {
    case 0x6C: Int64(bitPattern: tape[index + 1])
    case 0x75: Int64(exactly: tape[index + 1])
    case 0x64: Int64(exactly: Double(bitPattern: tape[index + 1]).rounded())
    default: nil
    }
  }

  /// True or false; nil for anything else.
  var flag: Bool? {
    switch mark {
    case 0x74: true
    case 0x66: false
    default: nil
    }
  }

  /// The members of an object, in the order they are written; none for anything else.
  @inline(__always)
  var members: Members { Members(tape: tape, strings: strings, index: index + 1, end: isObject ? next - 1 : index + 1) }

  /// The elements of an array, in order; none for anything else.
  @inline(__always)
  var elements: Elements {
    Elements(tape: tape, strings: strings, index: index + 1, end: isArray ? next - 1 : index + 1)
  }

  /// The last member of this name (of equal names the last counts).
  func member(_ name: FieldName) -> JSONValue? {
    var found: JSONValue?
    for (key, value) in members where key == name { found = value }
    return found
  }

  /// The members of an object.
  struct Members: Sequence, IteratorProtocol {
    let tape: UnsafePointer<UInt64>
    let strings: UnsafePointer<UInt8>
    var index: Int
    let end: Int

    @inline(__always)
    mutating func next() -> (name: FieldName, value: JSONValue)? {
      guard index < end else { return nil }
      let start = strings + Int(tape[index] & 0x00FF_FFFF_FFFF_FFFF)
      let count = Int(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self))
      let value = JSONValue(tape: tape, strings: strings, index: index &+ 1)
      index = value.next
      return (FieldName(UnsafeRawPointer(start + 4), count: count), value)
    }
  }

  /// The elements of an array.
  struct Elements: Sequence, IteratorProtocol {
    let tape: UnsafePointer<UInt64>
    let strings: UnsafePointer<UInt8>
    var index: Int
    let end: Int

    @inline(__always)
    mutating func next() -> JSONValue? {
      guard index < end else { return nil }
      let value = JSONValue(tape: tape, strings: strings, index: index)
      index = value.next
      return value
    }
  }
}
