import CLibXML2
import Foundation

/// A start tag as libxml2 hands it over; good during the callback only.
struct XMLElement {
  let localName: UnsafePointer<UInt8>
  let uri: UnsafePointer<UInt8>?
  let attributeCount: Int
  /// Five pointers an attribute: local name, prefix, URI, start and end of the value.
  let attributePointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The name's bytes, without its prefix.
  var nameBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: localName, count: strlen(UnsafeRawPointer(localName).assumingMemoryBound(to: CChar.self)))
  }

  /// The name without its prefix.
  var name: FieldName { FieldName(nameBytes) }

  /// Whether it belongs to the transcript format's namespace.
  var isTranscript: Bool {
    guard let uri else { return false }
    let namespace = TranscriptXMLReader.namespace
    return memcmp(uri, namespace.utf8Start, min(namespace.utf8CodeUnitCount + 1, Int(xmlStrlen(uri)) + 1)) == 0
      && Int(xmlStrlen(uri)) == namespace.utf8CodeUnitCount
  }

  /// The attributes, namespace declarations excepted.
  var attributes: Attributes { Attributes(pointers: attributePointers, count: attributeCount) }

  /// One attribute.
  struct Attribute {
    let localName: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let uri: UnsafePointer<UInt8>?
    let value: UnsafeBufferPointer<UInt8>

    var nameBytes: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(
        start: localName, count: strlen(UnsafeRawPointer(localName).assumingMemoryBound(to: CChar.self)))
    }

    var name: FieldName { FieldName(nameBytes) }

    /// Attributes with a prefix belong to other vocabularies.
    var isPrefixed: Bool { prefix != nil }
  }

  /// The attributes of a tag, in order.
  struct Attributes: Sequence, IteratorProtocol {
    let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    let count: Int
    var index = 0

    init(pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
      self.pointers = pointers
      self.count = count
    }

    @inline(__always)
    mutating func next() -> Attribute? {
      guard index < count, let pointers else { return nil }
      let here = pointers + index * 5
      index += 1
      guard let name = here[0], let start = here[3], let end = here[4] else { return nil }
      return Attribute(
        localName: name, prefix: here[1], uri: here[2],
        value: UnsafeBufferPointer(start: start, count: end - start))
    }
  }
}
