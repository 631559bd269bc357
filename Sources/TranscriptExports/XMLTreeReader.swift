import CLibXML2
import CSimdjson
import Conversations

/// Reads records that are XML elements as trees, with libxml2's SAX2 push parser; nothing is ever fetched or expanded.
final class XMLTreeReader {
  /// Why bytes are no tree.
  struct Problem: Error {
    /// Why.
    let reason: RejectionReason
    /// What is wrong, without a word of the record's content.
    let sentence: String
  }

  private let builder = XMLTreeBuilder()
  private var handler = xmlSAXHandler()

  /// libxml2 refuses more than 10 MB in its look-ahead; a large record is fed in slices.
  private static let sliceBytes = 1 << 18
  /// libxml2 compares every attribute of an element with every other.
  private static let mostAttributes = 5000

  init() { XMLCallbacks.install(in: &handler) }

  /// The tree of an element in UTF-8.
  func read(_ record: UnsafeBufferPointer<UInt8>) -> Result<XMLTree, Problem> {
    guard let start = record.baseAddress, debrief_utf8_is_valid(start, record.count) != 0 else {
      return failure(
        .invalidEncoding, "The record holds bytes that are no UTF-8; export it as UTF-8 or declare its encoding.")
    }
    if XMLBlock(bytes: start, count: record.count, isLast: true).hasManyAttributes(limit: Self.mostAttributes) {
      return failure(.tooLarge, "An element has more than \(Self.mostAttributes) attributes.")
    }
    builder.removeAll()
    debrief_silence_xml_errors()
    let data = Unmanaged.passUnretained(builder).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, data, nil, 0, nil) else {
      return failure(.malformed, "The XML parser could not be started.")
    }
    defer {
      // A document type inside a record makes libxml2 build a document of its own.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(bitPattern: options))
    var fed = 0
    while fed < record.count, context.pointee.wellFormed != 0, !builder.wasTooDeep {
      let count = min(Self.sliceBytes, record.count - fed)
      start.withMemoryRebound(to: CChar.self, capacity: record.count) {
        _ = xmlParseChunk(context, $0 + fed, Int32(count), 0)
      }
      fed += count
    }
    if builder.wasTooDeep {
      return failure(.tooDeep, "The record is nested deeper than \(XMLTreeBuilder.depthLimit) elements.")
    }
    xmlParseChunk(context, nil, 0, 1)
    guard context.pointee.wellFormed != 0, let root = builder.root else {
      return failure(
        .malformed, "The record is not well-formed XML; check its tags, quotes and ampersands.")
    }
    return .success(root)
  }

  private func failure(_ reason: RejectionReason, _ sentence: String) -> Result<XMLTree, Problem> {
    .failure(Problem(reason: reason, sentence: sentence))
  }
}
