import CLibXML2
import Foundation

/// Turns what libxml2 hands over for a start tag into an `XMLElement`; reuses its memory from tag to tag.
struct LibXMLElements {
  private var attributes: [XMLAttribute] = []
  private var resolved: [UInt8] = []

  /// Calls `body` with the element; `pointers` holds five for each attribute: local name, prefix, URI, start and end of the value.
  mutating func with(
    name: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, count: Int,
    pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ body: (XMLElement) -> Void
  ) {
    attributes.removeAll(keepingCapacity: true)
    resolved.removeAll(keepingCapacity: true)
    if let pointers {
      for index in 0..<count { add(pointers + index * 5) }
    }
    let nameBytes = Self.bytes(name)
    let uriBytes = Self.bytes(uri)
    resolved.withUnsafeBufferPointer { resolved in
      var start = 0
      for index in attributes.indices where attributes[index].value.contains(0x26) {
        let length = Self.resolvedCount(attributes[index].value)
        attributes[index].value = UnsafeBufferPointer(rebasing: resolved[start..<start + length])
        start += length
      }
      attributes.withUnsafeBufferPointer {
        body(
          XMLElement(
            name: FieldName(nameBytes), nameBytes: nameBytes, uri: uriBytes,
            isTranscript: TranscriptXMLReader.isNamespace(uriBytes), attributes: $0))
      }
    }
  }

  private mutating func add(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    guard let name = pointers[0], let start = pointers[3], let end = pointers[4] else { return }
    let nameBytes = Self.bytes(name)
    let value = UnsafeBufferPointer(start: start, count: end - start)
    if value.contains(0x26) { appendResolved(value) }
    attributes.append(
      XMLAttribute(
        name: FieldName(nameBytes), nameBytes: nameBytes, uri: Self.bytes(pointers[2]), isPrefixed: pointers[1] != nil,
        value: value))
  }

  /// Where entities are not to be expanded, libxml2 writes an ampersand in an attribute as `&#38;`, for a second pass of its own.
  private static let ampersand: [UInt8] = Array("&#38;".utf8)

  private mutating func appendResolved(_ value: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < value.count {
      resolved.append(value[index])
      index += Self.isAmpersand(value, at: index) ? Self.ampersand.count : 1
    }
  }

  private static func resolvedCount(_ value: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    var count = 0
    while index < value.count {
      count += 1
      index += isAmpersand(value, at: index) ? ampersand.count : 1
    }
    return count
  }

  private static func isAmpersand(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    value[index] == 0x26 && value[index...].starts(with: ampersand)
  }

  private static func bytes(_ text: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }
}
