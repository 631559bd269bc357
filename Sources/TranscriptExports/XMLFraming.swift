import CByteSearch
import Conversations
import Foundation

/// Cuts an XML document into its records (elements of given names, under whatever prefix) by a forward scan.
///
/// Comments, processing instructions and CDATA sections are passed over as wholes, attribute values inside tags. A record that lacks its
/// end tag ends where the next record of its kind begins, so that one broken record does not take its neighbours along.
struct XMLFraming: RecordFraming {
  /// What the next byte belongs to.
  enum Place {
    /// Before the root element.
    case prolog
    /// Between the records.
    case between
    /// A record.
    case record
    /// Behind the root element.
    case behind
  }

  /// A stretch of bytes in which markup means nothing.
  enum Opaque {
    case comment, instruction, section

    var ending: StaticString {
      switch self {
      case .comment: "-->"
      case .instruction: "?>"
      case .section: "]]>"
      }
    }
  }

  /// The local names of elements that are records.
  let recordElements: Set<FieldName>
  var place = Place.prolog
  var opaque: Opaque?
  /// File offset of the block's first byte.
  var base: Int64 = 0
  /// File offset of the next byte to look at.
  var position: Int64 = 0
  /// File offset of the record.
  var recordStart: Int64 = 0
  /// The record's name as its tags write it.
  var recordName: [UInt8] = []
  /// Whether the record's start tag has not ended yet.
  var isInStartTag = false
  /// The quote that an attribute's value there began with; 0 between values.
  var openQuote: UInt8 = 0
  /// The byte before the next one there.
  var lastTagByte: UInt8 = 0
  /// Whether the root element is itself a record.
  var isRootRecord = false
  /// Whether the record was too large and its rest is passed over.
  var isSkipping = false
  /// Elements open between the root and here, all of them unknown.
  var unknownDepth = 0
  var isInGarbage = false
  var isDiscarding = false

  /// Longest prefix and name of a record that is understood.
  static let nameLimit = 64

  init(recordElements: Set<FieldName> = ["conversation", "availability"]) { self.recordElements = recordElements }

  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int {
    var index = Int(position - base)
    if base == 0, index == 0 {
      if block.count < 3, !isLast { return 0 }
      index = LineFraming.byteOrderMark(block)
    }
    if let bytes = block.baseAddress {
      while index < block.count, step(XMLBlock(bytes: bytes, count: block.count, isLast: isLast), &index, &output) {}
    }
    if isLast {
      finish(at: base + Int64(block.count), from: base + Int64(index), output: &output)
      index = block.count
    }
    var tail = index
    if place == .record, !isSkipping, !isLast {
      tail = Int(recordStart - base)
      if block.count - tail >= output.maximumRecordBytes {
        output.rejectTooLarge(at: recordStart)
        isSkipping = true
        tail = index
      }
    } else if !isLast, block.count - index >= output.maximumRecordBytes {
      // A tag between the records that never ends.
      giveUp(at: index, &output)
      tail = block.count
      index = tail
    }
    position = base + Int64(index)
    base += Int64(tail)
    return tail
  }

  /// Moves on by one piece of markup; false if it is not whole yet.
  private mutating func step(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    if let opaque {
      guard block.skip(opaque.ending, &index) else { return false }
      self.opaque = nil
      return true
    }
    switch place {
    case .record where isInStartTag: return inStartTag(block, &index, &output)
    case .record: return inRecord(block, &index, &output)
    case .prolog, .between: return betweenRecords(block, &index, &output)
    case .behind:
      if isDiscarding {
        index = block.count
        return true
      }
      return behindRoot(block, &index, &output)
    }
  }

  /// Looks for the end of the present record; this loop sees every byte of the file.
  private mutating func inRecord(_ block: XMLBlock, _ index: inout Int, _ output: inout FramingOutput) -> Bool {
    let bytes = block.bytes
    while true {
      guard let hit = memchr(bytes + index, 0x3C, block.count - index) else {
        index = block.count
        return true
      }
      index = UnsafeRawPointer(hit) - UnsafeRawPointer(bytes)
      guard index + 1 < block.count else { return false }
      switch bytes[index + 1] {
      case 0x2F:
        switch block.hasName(recordName, at: index + 2) {
        case .yes:
          guard let end = block.firstIndex(of: 0x3E, from: index + 2 + recordName.count) else { return false }
          endRecord(at: end + 1, output: &output)
          index = end + 1
          return true
        case .unknown: return false
        case .no: break
        }
      case 0x21, 0x3F:
        switch block.opaque(at: index) {
        case .yes((let kind, let length)):
          opaque = kind
          index += length
          return true
        case .unknown: return false
        case .no: break
        }
      case recordName[0]:
        switch block.hasName(recordName, at: index + 1) {
        case .yes:
          endRecord(at: index, output: &output)
          return true
        case .unknown: return false
        case .no: break
        }
      default: break
      }
      index += 1
      if index >= block.count { return true }
    }
  }

  mutating func endRecord(at end: Int, output: inout FramingOutput) {
    if isSkipping {
      isSkipping = false
    } else {
      output.add(Int(recordStart - base)..<end, blockAt: base)
    }
    place = isRootRecord ? .behind : .between
  }

  private mutating func finish(at end: Int64, from index: Int64, output: inout FramingOutput) {
    switch place {
    case .record:
      if isSkipping { break }
      output.rejectTruncated(at: recordStart)
    case .prolog, .between:
      output.reject(
        at: place == .between ? min(index, end) : end, .truncated,
        "The file ends before its root element does; export or copy it again.", isWholeFile: true)
    case .behind: break
    }
    place = .behind
    isDiscarding = true
  }
}
