/// The attributes of a start tag, found without a parser; values are given as they are written.
enum XMLAttributes {
  /// Calls `body` with each name and value of what stands in a tag behind its name.
  static func forEach(
    in tag: UnsafeBufferPointer<UInt8>,
    _ body: (_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = 0
    while index < tag.count {
      while index < tag.count, tag[index].isJSONSpace || tag[index] == 0x2F { index += 1 }
      let nameStart = index
      while index < tag.count, !tag[index].isJSONSpace, tag[index] != 0x3D { index += 1 }
      let name = UnsafeBufferPointer(rebasing: tag[nameStart..<index])
      while index < tag.count, tag[index].isJSONSpace || tag[index] == 0x3D { index += 1 }
      guard index < tag.count, tag[index] == 0x22 || tag[index] == 0x27 else {
        // No quote where a value should be: nothing after it can be told apart.
        return
      }
      let quote = tag[index]
      let valueStart = index + 1
      index = valueStart
      while index < tag.count, tag[index] != quote { index += 1 }
      body(name, UnsafeBufferPointer(rebasing: tag[valueStart..<index]))
      index += 1
    }
  }
}
