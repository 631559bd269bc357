import Conversations

/// What stands around the records: the root element with its attributes, unknown elements, and what should not be there.
extension XMLFraming {
  /// Moves on by one piece of markup between the records or before the root; false if it is not whole yet.
  mutating func betweenRecords(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    let byte = block.bytes[index]
    guard byte == 0x3C else {
      strayByte(byte, at: index, &output)
      index += 1
      return true
    }
    guard index + 1 < block.count else { return false }
    switch block.bytes[index + 1] {
    case 0x21, 0x3F:
      switch block.opaque(at: index) {
      case .yes((let kind, let length)):
        if kind == .section { strayByte(byte, at: index, &output) }
        opaque = kind
        index += length
      case .unknown: return false
      case .no:
        // A document type does not get here (such files are rewritten first); whatever it is, it is no record.
        strayByte(byte, at: index, &output)
        index += 1
      }
      return true
    case 0x2F: return endTag(block, &index, &output)
    default: return startTag(block, &index, &output)
    }
  }

  private mutating func startTag(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    guard let length = block.nameLength(at: index + 1) else { return false }
    if isRecordName(block, index + 1, length) {
      beginRecord(named: UnsafeBufferPointer(start: block.bytes + index + 1, count: length), at: index)
      index += 1 + length
      return true
    }
    guard let end = block.endOfTag(at: index) else { return false }
    guard end - index < output.maximumRecordBytes else {
      giveUp(at: index, &output)
      return true
    }
    let isEmpty = block.bytes[end - 1] == 0x2F
    isInGarbage = false
    if place == .prolog {
      readRoot(block, index + 1 + length..<end, &output)
      place = isEmpty ? .behind : .between
    } else {
      output.unknownStructures += 1
      if !isEmpty { unknownDepth += 1 }
    }
    index = end + 1
    return true
  }

  private mutating func beginRecord(named name: UnsafeBufferPointer<UInt8>, at index: Int) {
    // A lone record is a document too.
    if place == .prolog { isRootRecord = true }
    recordStart = base + Int64(index)
    recordName = Array(name)
    isInGarbage = false
    isSkipping = false
    isInStartTag = true
    openQuote = 0
    lastTagByte = 0
    place = .record
  }

  /// Moves on through the start tag of a record, over block boundaries.
  mutating func inStartTag(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    while index < block.count {
      if openQuote != 0 {
        guard let closing = block.firstIndex(of: openQuote, from: index) else {
          index = block.count
          return true
        }
        openQuote = 0
        lastTagByte = 0
        index = closing + 1
        continue
      }
      let byte = block.bytes[index]
      index += 1
      switch byte {
      case 0x22, 0x27: openQuote = byte
      case 0x3E:
        isInStartTag = false
        if lastTagByte == 0x2F { endRecord(at: index, output: &output) }
        return true
      default: lastTagByte = byte
      }
    }
    return true
  }

  /// Ends the work on a file whose next tag is too long to be one.
  mutating func giveUp(at index: Int, _ output: inout FramingOutput) {
    output.reject(
      at: base + Int64(index), .malformed, "A tag never ends; the rest of the file cannot be read.", isWholeFile: true)
    place = .behind
    isDiscarding = true
  }

  private func isRecordName(_ block: XMLBlock, _ start: Int, _ length: Int) -> Bool {
    guard length > 0, length <= Self.nameLimit else { return false }
    var local = start
    for position in start..<start + length where block.bytes[position] == 0x3A { local = position + 1 }
    let name = FieldName(UnsafeRawPointer(block.bytes + local), count: start + length - local)
    return recordElements.contains(name)
  }

  private mutating func endTag(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    guard let end = block.firstIndex(of: 0x3E, from: index + 2) else { return false }
    guard end - index < output.maximumRecordBytes else {
      giveUp(at: index, &output)
      return true
    }
    isInGarbage = false
    if place == .prolog {
      strayByte(0x3C, at: index, &output)
    } else if unknownDepth > 0 {
      unknownDepth -= 1
    } else if isRecordName(block, index + 2, block.nameLength(at: index + 2) ?? 0) {
      // The end of a record that has been cut already where the next began.
      strayByte(0x3C, at: index, &output)
      isInGarbage = false
    } else {
      place = .behind
    }
    index = end + 1
    return true
  }

  /// Moves on behind the root element, where only comments and white space belong.
  mutating func behindRoot(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    let byte = block.bytes[index]
    if byte == 0x3C {
      switch block.opaque(at: index) {
      case .yes((let kind, let length)) where kind != .section:
        opaque = kind
        index += length
        return true
      case .unknown where !block.isLast: return false
      default: break
      }
    }
    if !byte.isJSONSpace {
      isDiscarding = true
      output.reject(
        at: base + Int64(index), .malformed,
        "Something follows the end of the document; put one document in one file.", isWholeFile: true)
    }
    index += 1
    return true
  }

  /// Notes a run of bytes that belong to no record, once; text inside unknown elements belongs to these.
  private mutating func strayByte(_ byte: UInt8, at index: Int, _ output: inout FramingOutput) {
    guard !byte.isJSONSpace, unknownDepth == 0, !isInGarbage else { return }
    isInGarbage = true
    output.reject(
      at: base + Int64(index), .malformed, "Between the records stands something that is no record; remove it.")
  }

  private func readRoot(_ block: XMLBlock, _ range: Range<Int>, _ output: inout FramingOutput) {
    let tag = UnsafeBufferPointer(start: block.bytes + range.lowerBound, count: range.count)
    XMLAttributes.forEach(in: tag) { name, value in
      guard !output.header.set(FieldName(name), value), !name.starts(with: "xmlns".utf8) else { return }
      output.unknownStructures += 1
      output.header.keep(String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
    }
  }
}
