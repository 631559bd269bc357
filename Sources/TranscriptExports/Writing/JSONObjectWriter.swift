/// Writes the members of one JSON object; what is empty is left out.
struct JSONObjectWriter {
  private var isFirst = true

  init(_ output: inout [UInt8]) { output.append(0x7B) }

  /// Writes a member whose value is a text, unless that is empty.
  mutating func text(_ name: StaticString, _ value: String, _ output: inout [UInt8]) {
    guard !value.isEmpty else { return }
    begin(name, &output)
    JSONText.append(value, to: &output)
  }

  /// Writes a member whose value is a number.
  mutating func number(_ name: StaticString, _ value: Int, _ output: inout [UInt8]) {
    begin(name, &output)
    output.append(contentsOf: "\(value)".utf8)
  }

  /// Writes a member that is true.
  mutating func flag(_ name: StaticString, _ output: inout [UInt8]) {
    begin(name, &output)
    output.append(contentsOf: "true".utf8)
  }

  /// Writes a member's name; the caller writes its value.
  mutating func begin(_ name: StaticString, _ output: inout [UInt8]) {
    if !isFirst { output.append(0x2C) }
    isFirst = false
    output.append(0x22)
    output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    output.append(contentsOf: "\":".utf8)
  }

  func end(_ output: inout [UInt8]) { output.append(0x7D) }
}
