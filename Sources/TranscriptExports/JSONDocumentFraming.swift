import Conversations

/// Cuts a JSON document into records: a plain array, an object with arrays of records among other members, or objects one after the other.
///
/// Only brackets and strings are followed; whether a record is proper JSON is seen when it is read.
struct JSONDocumentFraming: RecordFraming {
  private let format: ExportFormat
  private let recordMembers: Set<FieldName>
  private let recordWrappers: Set<FieldName>
  private var place = JSONDocumentPlace.outside
  private var nesting = JSONNesting()
  private var member = JSONMemberScanner()
  /// The objects around the one whose members are gone through.
  private var outer: [JSONMemberScanner] = []
  /// File offset of the block's first byte.
  private var base: Int64
  /// File offset of the next byte to look at.
  private var position: Int64
  /// File offset of the record, or of the object at the top while it may be a record itself.
  private var kept: Int64?
  /// Whether the record was too large and its rest is passed over.
  private var isSkipping = false
  /// Whether the object at the top has been found to hold records.
  private var isEnvelope = false
  /// Whether we are in an object at the top, so that the end of an array is not the end of the document.
  private var isInObject = false
  private var isInArray = false
  private var isInGarbage = false
  private var isDiscarding = false
  private var pendingHeader = ExportHeader()

  /// The framing of a format's documents.
  ///
  /// - Parameter recordMembers: the members that hold records; nil for the format's usual ones.
  init(format: ExportFormat, recordMembers: Set<FieldName>? = nil, startingAt base: Int64 = 0) {
    self.format = format
    self.recordMembers = recordMembers ?? format.recordMembers
    recordWrappers = DraftFormats.draftFormat(format)?.recordWrappers ?? []
    self.base = base
    self.position = base
  }

  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int {
    var index = Int(position - base)
    if base == 0, index == 0 {
      // A byte order mark that is not whole yet is waited for.
      if block.count < 3, !isLast { return 0 }
      index = LineFraming.byteOrderMark(block)
    }
    if let bytes = block.baseAddress {
      while index < block.count { step(bytes, &index, block.count, &output) }
    }
    var tail = index
    if isLast {
      finish(at: base + Int64(block.count), output: &output)
    } else if let kept {
      if base + Int64(block.count) - kept >= Int64(output.maximumRecordBytes) {
        skip(from: kept, output: &output)
      } else {
        tail = Int(kept - base)
      }
    }
    position = base + Int64(index)
    base += Int64(tail)
    return tail
  }

  private mutating func step(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int, _ output: inout FramingOutput
  ) {
    switch place {
    case .record:
      guard nesting.close(bytes, &index, count) else { return }
      endRecord(at: index, output: &output)
      place = isInArray ? .array : .member
    case .array: betweenRecords(bytes, &index, output: &output)
    case .outside: betweenDocuments(bytes, &index, output: &output)
    case .member: inObject(bytes, &index, count, &output)
    case .strayString:
      if nesting.endString(bytes, &index, count) { place = isInArray ? .array : .outside }
    case .behind:
      if !bytes[index].isJSONSpace, !isDiscarding {
        isDiscarding = true
        output.reject(
          at: base + Int64(index), .malformed,
          "Something follows the end of the document; put one document in one file, or one record in one line.",
          isWholeFile: true)
      }
      index = isDiscarding ? count : index + 1
    }
  }

  private mutating func betweenRecords(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, output: inout FramingOutput
  ) {
    switch bytes[index] {
    case 0x7B, 0x5B: beginRecord(at: index)
    case 0x5D:
      index += 1
      isInArray = false
      isInGarbage = false
      if isInObject {
        place = .member
        member.valueHasEnded()
      } else {
        endDocument()
      }
    case 0x2C:
      isInGarbage = false
      index += 1
    case let byte where byte.isJSONSpace: index += 1
    default: stray(bytes, &index, output: &output)
    }
  }

  private mutating func betweenDocuments(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, output: inout FramingOutput
  ) {
    switch bytes[index] {
    case 0x7B:
      isInGarbage = false
      isInObject = true
      isEnvelope = false
      pendingHeader = ExportHeader()
      kept = base + Int64(index)
      isSkipping = false
      member = JSONMemberScanner()
      outer.removeAll(keepingCapacity: true)
      place = .member
      index += 1
    case 0x5B:
      isInGarbage = false
      isInObject = false
      isInArray = true
      place = .array
      index += 1
    case let byte where byte.isJSONSpace: index += 1
    default: stray(bytes, &index, output: &output)
    }
  }

  /// Notes a run of bytes that belong to no record, once, and passes over the next of them.
  private mutating func stray(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, output: inout FramingOutput) {
    if !isInGarbage {
      isInGarbage = true
      output.reject(
        at: base + Int64(index), .malformed, "Between the records stands something that is no record; remove it.")
    }
    if bytes[index] == 0x22 {
      place = .strayString
      nesting = JSONNesting()
      nesting.beginString()
    }
    index += 1
  }

  private mutating func inObject(
    _ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int, _ output: inout FramingOutput
  ) {
    guard let finding = member.scan(bytes, &index, count) else { return }
    switch finding {
    case .container(let name) where recordMembers.contains(name):
      openEnvelope(at: index, output: &output)
      if bytes[index] == 0x5B {
        isInArray = true
        place = .array
        index += 1
      } else {
        member.valueHasEnded()
        beginRecord(at: index)
      }
    case .container(let name) where recordWrappers.contains(name) && bytes[index] == 0x7B && outer.count < 8:
      outer.append(member)
      member = JSONMemberScanner()
      index += 1
    case .container: member.skipValue()
    case .text(let name):
      guard format == .transcriptJSON || format == .transcriptNDJSON else { return }
      let isHeader = member.value.withUnsafeBufferPointer { pendingHeader.set(name, $0) }
      if isHeader, isEnvelope { output.lateHeaderFields += 1 }
    case .end:
      if let around = outer.popLast() {
        member = around
        member.valueHasEnded()
      } else if isEnvelope {
        endDocument()
      } else {
        endRecord(at: index, output: &output)
        place = .outside
      }
    }
  }

  /// The object at the top turns out to be no record: it need not be kept, and what it has said so far holds for its records.
  private mutating func openEnvelope(at index: Int, output: inout FramingOutput) {
    guard !isEnvelope else { return }
    isEnvelope = true
    if let kept, base + Int64(index) - kept >= Int64(output.maximumRecordBytes) { skip(from: kept, output: &output) }
    kept = nil
    isSkipping = false
    if output.isHeaderOpen { output.header = pendingHeader }
  }

  private mutating func beginRecord(at index: Int) {
    isInGarbage = false
    kept = base + Int64(index)
    isSkipping = false
    nesting = JSONNesting()
    place = .record
  }

  private mutating func endRecord(at end: Int, output: inout FramingOutput) {
    if let kept, !isSkipping { output.add(Int(kept - base)..<end, blockAt: base) }
    kept = nil
    isSkipping = false
  }

  private mutating func skip(from start: Int64, output: inout FramingOutput) {
    output.rejectTooLarge(at: start)
    isSkipping = true
    kept = nil
  }

  private mutating func endDocument() {
    isInObject = false
    isInArray = false
    // Replies of an interface are often written one behind the other; a transcript document stands alone.
    place = format == .transcriptJSON || format == .transcriptNDJSON ? .behind : .outside
  }

  private mutating func finish(at end: Int64, output: inout FramingOutput) {
    switch place {
    case .behind: break
    case .outside: break
    case .record where kept != nil, .member where kept != nil:
      output.rejectTruncated(at: kept ?? end)
    case .record, .member, .array, .strayString:
      if isSkipping, !isInArray, !isEnvelope { break }
      output.reject(
        at: end, .truncated, "The file ends before its list of records does; export or copy it again.",
        isWholeFile: true)
    }
    place = .behind
  }
}
